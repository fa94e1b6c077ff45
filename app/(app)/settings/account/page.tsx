import { PasswordForm } from "@/components/settings/password-form";
import { PageHeader } from "@/components/shell/page-header";
import { requireContext } from "@/lib/transport/page";

export const metadata = { title: "Account" };

export default async function AccountPage() {
  await requireContext();
  return (
    <>
      <PageHeader title="Account" description="Your own way in." />
      <PasswordForm />
    </>
  );
}
