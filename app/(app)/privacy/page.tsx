import { PrivacyRequests } from "@/components/erasure/privacy-requests";
import { FindingsPanel } from "@/components/privacy/findings-panel";
import { PrivacyStats } from "@/components/privacy/privacy-stats";
import { QualityPanel } from "@/components/privacy/quality-panel";
import { RescanPanel } from "@/components/privacy/rescan-panel";
import { UnsureList } from "@/components/redactions/unsure-list";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/button";
import { getRetention, listReceipts } from "@/lib/erasure/queries";
import { ReceiptListParams } from "@/lib/erasure/schema";
import { countOlder, findRescan, getFindings, getQuality, listUnsure } from "@/lib/redactions/queries";
import { PrivacyParams } from "@/lib/redactions/schema";
import { requirePermission } from "@/lib/transport/page";
import { parse } from "@/lib/transport/parse";

export const metadata = { title: "Privacy" };

export default async function PrivacyPage({ searchParams }: PageProps<"/privacy">) {
  const ctx = await requirePermission("privacy:read");
  const asked = await searchParams;
  const params = parse(PrivacyParams, asked);
  const findings = await getFindings(ctx, params);
  const unsure = await listUnsure(ctx, params);
  const older = await countOlder(ctx);
  const { version, quality } = await getQuality(ctx);
  const receipts = await listReceipts(ctx, parse(ReceiptListParams, asked));
  return (
    <>
      <PageHeader
        title="Privacy"
        description="What was found and redacted, what nobody is sure about, and what visitors may ask for."
        actions={
          <ButtonLink href="/settings/privacy" variant="secondary">
            Change the rules
          </ButtonLink>
        }
      />
      <div className="grid gap-6">
        <PrivacyStats
          {...{ older, quality }}
          redacted={findings.total}
          weeks={findings.weeks.length}
          waiting={unsure.waiting}
        />
        <UnsureList
          key={params.after}
          page={unsure}
          next={unsure.next === null ? null : `/privacy?after=${encodeURIComponent(unsure.next)}`}
        />
        <FindingsPanel findings={findings} params={params} />
        <PrivacyRequests {...receipts} retention={await getRetention(ctx)} />
        <RescanPanel older={older} initial={await findRescan(ctx)} />
        <QualityPanel version={version} quality={quality} />
      </div>
    </>
  );
}
