"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "@/components/hooks/use-form";
import { ChangeButtons } from "@/components/settings/privacy/change-buttons";
import { EffectsSummary } from "@/components/settings/privacy/effects-summary";
import { LimitFields } from "@/components/settings/privacy/limit-fields";
import { PolicyTable } from "@/components/settings/privacy/policy-table";
import { Alert } from "@/components/ui/alert";
import { Card, CardHeader } from "@/components/ui/card";
import { useToast } from "@/components/ui/toast";
import type { ChangeEffects, PrivacySettings } from "@/lib/privacy/schema";
import { call } from "@/lib/transport/call";

/** The rules as a draft: what it would do can be seen before it is saved. */
export function RulesForm({ settings }: { settings: PrivacySettings }) {
  const router = useRouter();
  const toast = useToast();
  const [draft, setDraft] = useState(settings);
  const [effects, setEffects] = useState<ChangeEffects | null>(null);
  const looking = useForm(
    () => call<ChangeEffects>("POST", "/api/privacy/preview", { settings: draft }),
    (seen) => {
      setEffects(seen);
    },
  );
  const saving = useForm(
    () => call("PUT", "/api/privacy/settings", draft),
    () => {
      toast("The privacy rules are saved, and hold for whatever arrives from now on.");
      setEffects(null);
      router.refresh();
    },
  );
  const change = (changed: Partial<PrivacySettings>) => {
    setDraft({ ...draft, ...changed });
    setEffects(null);
  };
  const refusal = saving.message ?? looking.message;
  return (
    <form onSubmit={saving.submit} className="grid gap-6">
      <Card>
        <CardHeader
          title="What is redacted"
          description="The chatbot may keep public facts. The same value is redacted there too once the visitor has given it, or when it is said to be the visitor’s. Public values are kept everywhere."
        />
        <PolicyTable
          policy={draft.policy}
          onChange={(policy) => {
            change({ policy });
          }}
        />
      </Card>
      <Card>
        <CardHeader title="How sure, and for how long" />
        <LimitFields settings={draft} onChange={change} issues={[...saving.issues, ...looking.issues]} />
      </Card>
      {refusal !== null && <Alert tone="negative">{refusal}</Alert>}
      {effects !== null && <EffectsSummary effects={effects} of="rules" />}
      <ChangeButtons
        label="Save"
        isSending={saving.pending}
        isLooking={looking.pending}
        onPreview={() => {
          looking.submit({});
        }}
      />
    </form>
  );
}
