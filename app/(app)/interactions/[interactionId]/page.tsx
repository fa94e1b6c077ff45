import { notFound } from "next/navigation";
import { DecisionList } from "@/components/interactions/decision-list";
import { FeedbackList } from "@/components/interactions/feedback-list";
import { InteractionFacts } from "@/components/interactions/interaction-facts";
import { SpanList } from "@/components/interactions/span-list";
import { Transcript } from "@/components/interactions/transcript";
import { PageHeader } from "@/components/shell/page-header";
import { listFeedback } from "@/lib/feedback/queries";
import { getInteraction, listSession } from "@/lib/interactions/queries";
import { listDecisions } from "@/lib/review/queries";
import { orNull, requireContext } from "@/lib/transport/page";

export const metadata = { title: "Interaction" };

export default async function InteractionPage({ params }: PageProps<"/interactions/[interactionId]">) {
  const ctx = await requireContext();
  const interactionId = decodeURIComponent((await params).interactionId);
  const interaction = await orNull(getInteraction(ctx, { interactionId }));
  if (!interaction) notFound();
  const [turns, feedback, decisions] = await Promise.all([
    interaction.session_id ? listSession(ctx, { sessionId: interaction.session_id }) : [],
    listFeedback(ctx, { interactionId }),
    listDecisions(ctx, { interactionId }),
  ]);
  return (
    <>
      <PageHeader title="Interaction" description={interactionId} />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Transcript interaction={interaction} turns={turns} />
        <div className="grid content-start gap-6">
          <InteractionFacts interaction={interaction} />
          <SpanList spans={interaction.spans} detectorVersion={interaction.detector_version} />
          <FeedbackList feedback={feedback} />
          <DecisionList decisions={decisions} />
        </div>
      </div>
    </>
  );
}
