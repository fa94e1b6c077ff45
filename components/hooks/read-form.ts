type Values = Record<string, unknown>;

function add(values: Values, name: string, entry: FormDataEntryValue): Values {
  if (!name.endsWith("[]")) return { ...values, [name]: entry };
  const list = name.slice(0, -2);
  const before = values[list];
  return { ...values, [list]: [...(Array.isArray(before) ? (before as unknown[]) : []), entry] };
}

/**
 * The values of a form as a body of JSON wants them: texts; numbers from number inputs (left out when empty); yes or no
 * from checkboxes without a value; and a list for every name that ends in `[]`.
 */
export function readForm(form: HTMLFormElement): Values {
  const inputs = [...form.elements].filter((element) => element instanceof HTMLInputElement && element.name !== "");
  const named = inputs as HTMLInputElement[];
  const values = [...new FormData(form)].reduce<Values>((all, [name, entry]) => add(all, name, entry), {});

  for (const { name, type, checked, valueAsNumber, disabled, attributes } of named) {
    if (disabled) continue;
    if (type === "checkbox" && !attributes.getNamedItem("value")) values[name] = checked;
    if (type === "number") values[name] = Number.isNaN(valueAsNumber) ? undefined : valueAsNumber;
    if (name.endsWith("[]")) values[name.slice(0, -2)] ??= [];
  }
  return values;
}
