import { AppShell } from "@/components/shell/app-shell";
import { can } from "@/lib/auth/permissions";
import { requireContext } from "@/lib/transport/page";

export default async function SignedInLayout({ children }: { children: React.ReactNode }) {
  const { actor } = await requireContext();
  const email = actor.type === "member" ? actor.email : "";
  const role = actor.type === "member" ? actor.role : "reviewer";
  return (
    <AppShell email={email} role={role} isAdmin={can({ ...actor }, "members:manage")}>
      {children}
    </AppShell>
  );
}
