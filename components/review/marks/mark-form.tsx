import { ENTITY_OPTIONS, type Entity, entityOf } from "@/components/review/marks/entities";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";

type Props = {
  /** Where the words are written. */
  field: React.RefObject<HTMLInputElement | null>;
  entity: Entity;
  onEntity: (entity: Entity) => void;
  onMark: (words: string) => void;
  markCount: number;
  onClear: () => void;
};

/** Marks words without a pointer: whoever writes them marks them wherever they stand. */
export function MarkForm({ field, entity, onEntity, onMark, markCount, onClear }: Props) {
  const submit = (event: React.SyntheticEvent) => {
    event.preventDefault();
    onMark(field.current?.value.trim() ?? "");
    field.current?.select();
  };
  return (
    <Card>
      <CardHeader
        title="Personal data"
        description="Select words in the sample, or write them here. What is marked is replaced when you decide."
      />
      <form onSubmit={submit} className="grid gap-3">
        <Field
          ref={field}
          name="words"
          label="Words to mark"
          hint="Letter for letter; they are marked wherever they stand"
          dir="auto"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <Select
          name="entity"
          label="Kind"
          options={ENTITY_OPTIONS}
          value={entity}
          onChange={(event) => {
            onEntity(entityOf(event.target.value));
          }}
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="secondary">
            Mark words
          </Button>
          {markCount > 0 && (
            <Button variant="quiet" onClick={onClear}>
              Unmark all ({markCount})
            </Button>
          )}
        </div>
      </form>
    </Card>
  );
}
