import { Chat } from "@/components/playground/chat";
import { PageHeader } from "@/components/shell/page-header";
import { requirePermission } from "@/lib/transport/page";

export const metadata = { title: "Playground" };

export default async function PlaygroundPage() {
  await requirePermission("demonstration:manage");
  return (
    <>
      <PageHeader
        title="Playground"
        description="Ask as a visitor would: questions and votes go the whole way. The answers are demonstration material."
      />
      <Chat />
    </>
  );
}
