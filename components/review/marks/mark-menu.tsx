import { ENTITY_OPTIONS, type Entity, entityOf } from "@/components/review/marks/entities";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import { Select } from "@/components/ui/select";

type Props = {
  words: string;
  entity: Entity;
  onEntity: (entity: Entity) => void;
  onMark: (words: string) => void;
  onClose: () => void;
};

/** What can be done with the words that are selected. */
export function MarkMenu({ words, entity, onEntity, onMark, onClose }: Props) {
  return (
    <section aria-label="Selected words" data-mark-menu="" className="flex items-end gap-2 border-b border-border pb-3">
      <Select
        name="selectedEntity"
        label="Mark as"
        options={ENTITY_OPTIONS}
        value={entity}
        onChange={(event) => {
          onEntity(entityOf(event.target.value));
        }}
        className="min-w-0 flex-1 sm:max-w-64"
      />
      <Button
        variant="secondary"
        aria-keyshortcuts="M"

        onClick={() => {
          onMark(words);
        }}
      >
        Mark
        <span aria-hidden="true" className="hidden sm:pointer-fine:inline">
          <Kbd>M</Kbd>
        </span>
      </Button>
      <p dir="auto" className="hidden min-w-0 flex-1 truncate pb-2 text-sm text-muted sm:block">
        {words}
      </p>
      <Button variant="quiet" size="icon" aria-label="Leave the selected words" onClick={onClose}>
        <Icon name="close" />
      </Button>
    </section>
  );
}
