import { KEYS } from "@/components/review/keys";
import { Card, CardHeader } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Kbd } from "@/components/ui/kbd";

type Props = { isOn: boolean; onChange: (isOn: boolean) => void };

/** Which key does what; whoever dictates or presses keys by accident turns them off. */
export function KeyLegend({ isOn, onChange }: Props) {
  return (
    <Card>
      <CardHeader title="Keys" />
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-2 text-sm">
        {Object.values(KEYS).map(({ label, does }) => (
          <div key={label} className="contents">
            <dt>
              <Kbd>{label}</Kbd>
            </dt>
            <dd className="text-muted">{does}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        name="keys"
        label="Decide with single keys"
        checked={isOn}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
        className="mt-4"
      />
    </Card>
  );
}
