import { PrivacyTabs } from "@/components/settings/privacy/privacy-tabs";
import { RulesForm } from "@/components/settings/privacy/rules-form";
import { PageHeader } from "@/components/shell/page-header";
import { getSettings } from "@/lib/privacy/queries";
import { requirePermission } from "@/lib/transport/page";

export const metadata = { title: "Privacy rules" };

export default async function PrivacySettingsPage() {
  const ctx = await requirePermission("privacy:manage");
  const { settings } = await getSettings(ctx);
  return (
    <>
      <PageHeader title="Privacy rules" description="What is redacted before anything is stored." />
      <PrivacyTabs current="/settings/privacy" />
      <RulesForm settings={settings} />
    </>
  );
}
