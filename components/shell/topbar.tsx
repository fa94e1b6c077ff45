import { Wordmark } from "@/components/shell/wordmark";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

/** The head of a narrow screen: the name, and the button that opens the menu. */
export function Topbar({ menuId }: { menuId: string }) {
  return (
    <div className="sticky top-0 z-30 flex min-h-14 items-center justify-between border-b border-border bg-raised px-4 lg:hidden">
      <Wordmark />
      <Button variant="quiet" size="icon" popoverTarget={menuId} aria-label="Menu">
        <Icon name="menu" className="size-5" />
      </Button>
    </div>
  );
}
