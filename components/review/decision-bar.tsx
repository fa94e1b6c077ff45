import { KEYS } from "@/components/review/keys";
import { QualityChoice } from "@/components/review/quality-choice";
import type { Decision, ReviewState } from "@/components/review/review-state";
import { Button } from "@/components/ui/button";
import { Icon, type IconName } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import { cn } from "@/lib/platform/cn";

type DeedProps = React.ComponentProps<typeof Button> & { label: string; icon: IconName; keyName: string };

/** A button with its key; it keeps its place and the focus while it has nothing to do. */
function DeedButton({ label, icon, keyName, className, ...rest }: DeedProps) {
  return (
    <Button {...rest} aria-keyshortcuts={keyName} className={cn("min-h-11 max-sm:px-2.5!", className)}>
      <Icon name={icon} />
      {label}
      <span aria-hidden="true" className="hidden sm:pointer-fine:inline">
        <Kbd>{keyName}</Kbd>
      </span>
    </Button>
  );
}

function Message({ message }: { message: ReviewState["message"] }) {
  return (
    <p role="status" className="flex min-h-5 items-center gap-2 text-sm wrap-anywhere">
      {message && (
        <>
          <Icon
            name={message.kind === "done" ? "circleCheck" : "alert"}
            className={message.kind === "done" ? "text-positive" : "text-negative"}
          />
          {message.text}
        </>
      )}
    </p>
  );
}

type Props = {
  state: ReviewState;
  onDecide: (decision: Decision) => void;
  onRate: (quality: number) => void;
  onUndo: () => void;
  /** What comes before the decision, such as the menu for selected words. */
  children?: React.ReactNode;
};

/** The reviewer's buttons, always within reach of a thumb, and what came of the last one. */
export function DecisionBar({ state, onDecide, onRate, onUndo, children }: Props) {
  const { phase, quality, undoable, message } = state;
  const canDecide = phase === "deciding";
  const canUndo = undoable !== null && (canDecide || phase === "empty");
  return (
    <section
      aria-label="Decision"
      className="bottom-0 z-20 -mx-4 mt-4 grid gap-3 border-t border-edge bg-raised p-4 sm:mx-0 sm:rounded-t-xl sm:border-x [@media(min-height:30rem)]:sticky"
    >
      {children}
      <Message message={phase === "failed" ? null : message} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <QualityChoice quality={quality} isDisabled={!canDecide} onRate={onRate} />
        <div className="flex min-w-0 flex-1 basis-full flex-wrap justify-end gap-1.5 sm:gap-2 *:flex-auto sm:basis-auto sm:*:flex-none">
          <DeedButton
            label="Undo"
            icon="undo"
            keyName={KEYS.undo.label}
            variant="quiet"
            aria-disabled={!canUndo}
            onClick={onUndo}
          />
          <DeedButton
            label="Reject"
            icon="close"
            keyName={KEYS.reject.label}
            variant="danger"
            aria-disabled={!canDecide}
            onClick={() => {
              onDecide("reject");
            }}
          />
          <DeedButton
            label="Approve"
            icon="check"
            keyName={KEYS.approve.label}
            aria-disabled={!canDecide}
            onClick={() => {
              onDecide("approve");
            }}
          />
        </div>
      </div>
    </section>
  );
}
