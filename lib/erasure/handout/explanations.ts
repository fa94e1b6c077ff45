/** What the parts of a handout are, for whoever it is about. */
export const EXPLANATIONS = {
  interactions:
    "Your questions and the chatbot's answers, oldest first. Names, numbers, addresses and the like were taken out before anything was stored; a placeholder such as [PHONE_1] stands where they were. user_id and session_id are not the ids that the chatbot knows: they were made from them with a secret key.",
  spans:
    "Where something was taken out of a text, or may have to be: the field, the place in it, and the kind of data. What stood there is not kept, except that an unsure case lies sealed for a few days until a reviewer decides.",
  feedback:
    "Thumbs, ratings and comments on the answer, and what was noticed about how the answer was used, such as whether it was copied.",
  decisions: "What reviewers of the team decided about the question and its answer as material for training.",
  files: "The files for training that hold the question and its answer; one with withdrawn_at has been deleted.",
  other_feedback:
    "Feedback from the same session about answers that are not among the interactions above, or about ones that were never stored.",
  counts:
    "How much is stored of each kind. Memories of a session hold which placeholder belongs to which value, the values only as digests that nobody can read back; notes of values are digests of facts that answers gave, such as the number of a museum.",
} as const;
