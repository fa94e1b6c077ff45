import { Button } from "@/components/ui/button";

type Props = {
  /** What the form does when it is sent. */
  label: string;
  isSending: boolean;
  isLooking: boolean;
  onPreview: () => void;
};

/** The end of a form that changes the rules: see what it would do, then do it. */
export function ChangeButtons({ label, isSending, isLooking, onPreview }: Props) {
  return (
    <div className="flex flex-wrap gap-2">
      <Button variant="secondary" pending={isLooking} onClick={onPreview}>
        Preview
      </Button>
      <Button type="submit" pending={isSending}>
        {label}
      </Button>
    </div>
  );
}
