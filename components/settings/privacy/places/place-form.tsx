"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "@/components/hooks/use-form";
import { BrokenLines } from "@/components/settings/privacy/places/broken-lines";
import { ChangeButtons } from "@/components/settings/privacy/change-buttons";
import { EffectsSummary } from "@/components/settings/privacy/effects-summary";
import { KIND_OPTIONS } from "@/components/settings/privacy/places/kind-words";
import { readListFile } from "@/components/settings/privacy/places/read-list-file";
import { Alert } from "@/components/ui/alert";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toast";
import { formatCount } from "@/lib/platform/format";
import type { ChangeEffects } from "@/lib/privacy/schema";
import { call } from "@/lib/transport/call";

type Added = { added: number; known: number };

const addedWords = ({ added, known }: Added) =>
  `${formatCount(added)} added${known > 0 ? `, ${formatCount(known)} known already` : ""}.`;

/** Adds names, typed, pasted or from a file; a file's lines come into the box, where they can be seen and changed. */
export function PlaceForm() {
  const router = useRouter();
  const toast = useToast();
  const [list, setList] = useState({ text: "", kind: "place" });
  const [effects, setEffects] = useState<ChangeEffects | null>(null);
  const [fileProblem, setFileProblem] = useState<string | null>(null);
  const looking = useForm(() => call<ChangeEffects>("POST", "/api/privacy/preview", { places: list }), setEffects);
  const adding = useForm(
    () => call<Added>("POST", "/api/privacy/places", list),
    (counts) => {
      toast(addedWords(counts));
      setList({ ...list, text: "" });
      setEffects(null);
      router.refresh();
    },
  );
  const change = (changed: Partial<typeof list>) => {
    setList({ ...list, ...changed });
    setEffects(null);
  };
  const takeFile = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const read = await readListFile(file);
    // The same file can be chosen again after it was corrected.
    input.value = "";
    setFileProblem("problem" in read ? read.problem : null);
    if (!("text" in read)) return;
    change({ text: read.text });
    toast(`${file.name} is in the box above. Look at it, then add it.`);
  };
  const refused = adding.message === null ? looking : adding;
  return (
    <form onSubmit={adding.submit} className="mb-6 grid gap-4">
      <Field
        as="textarea"
        name="text"
        label="Names, one a line"
        hint="A kind may follow after a comma: “Moon Bistro, business”. Lines that begin with # are left out."
        rows={6}
        required
        value={list.text}
        issues={[]}
        onChange={({ target }) => {
          change({ text: target.value });
        }}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          name="file"
          label="Or from a file"
          hint="Text or CSV in UTF-8, up to 5,000 lines"
          type="file"
          accept=".txt,.csv,.tsv,text/plain,text/csv"
          onChange={({ currentTarget }) => {
            void takeFile(currentTarget);
          }}
        />
        <Select
          name="kind"
          label="They are"
          options={KIND_OPTIONS}
          value={list.kind}
          onChange={({ target }) => {
            change({ kind: target.value });
          }}
        />
      </div>
      {fileProblem !== null && <Alert tone="negative">{fileProblem}</Alert>}
      {refused.message !== null && <BrokenLines message={refused.message} issues={refused.issues} />}
      {effects !== null && <EffectsSummary effects={effects} of="places" />}
      <ChangeButtons
        label="Add"
        isSending={adding.pending}
        isLooking={looking.pending}
        onPreview={() => {
          looking.submit({});
        }}
      />
    </form>
  );
}
