import { PrivacyTabs } from "@/components/settings/privacy/privacy-tabs";
import { PublicValuePanel } from "@/components/settings/privacy/public-value-panel";
import { PageHeader } from "@/components/shell/page-header";
import { getSettings, listPublicValues } from "@/lib/privacy/queries";
import { PrivacyListParams } from "@/lib/privacy/schema";
import { requirePermission } from "@/lib/transport/page";
import { parse } from "@/lib/transport/parse";

export const metadata = { title: "Public values" };

export default async function PublicValuesPage({ searchParams }: PageProps<"/settings/privacy/public-values">) {
  const ctx = await requirePermission("privacy:manage");
  const params = parse(PrivacyListParams, await searchParams);
  const [{ settings }, page] = await Promise.all([getSettings(ctx), listPublicValues(ctx, params)]);
  return (
    <>
      <PageHeader title="Privacy rules" description="What is redacted before anything is stored." />
      <PrivacyTabs current="/settings/privacy/public-values" />
      <PublicValuePanel {...page} publicFrom={settings.publicFrom} />
    </>
  );
}
