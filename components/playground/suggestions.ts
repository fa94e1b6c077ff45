/** First questions to try, in some of the languages that visitors write in. */
export const SUGGESTIONS = [
  { language: "en", question: "Where is the Galata Tower?" },
  { language: "tr", question: "Topkapı Sarayı'na nasıl gidilir?" },
  { language: "ar", question: "متى تفتح آيا صوفيا؟" },
  { language: "de", question: "Was kostet der Eintritt in die Hagia Sophia?" },
  { language: "fr", question: "Où goûter une bonne cuisine turque ?" },
  { language: "ru", question: "Как добраться до Голубой мечети?" },
] as const;
