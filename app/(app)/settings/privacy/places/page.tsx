import { PlacePanel } from "@/components/settings/privacy/places/place-panel";
import { PrivacyTabs } from "@/components/settings/privacy/privacy-tabs";
import { PageHeader } from "@/components/shell/page-header";
import { listPlaces } from "@/lib/privacy/queries";
import { PrivacyListParams } from "@/lib/privacy/schema";
import { requirePermission } from "@/lib/transport/page";
import { parse } from "@/lib/transport/parse";

export const metadata = { title: "Own places" };

export default async function PlacesPage({ searchParams }: PageProps<"/settings/privacy/places">) {
  const ctx = await requirePermission("privacy:manage");
  const params = parse(PrivacyListParams, await searchParams);
  const page = await listPlaces(ctx, params);
  return (
    <>
      <PageHeader title="Privacy rules" description="What is redacted before anything is stored." />
      <PrivacyTabs current="/settings/privacy/places" />
      <PlacePanel {...page} params={params} />
    </>
  );
}
