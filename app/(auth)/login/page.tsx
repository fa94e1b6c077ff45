import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { LoginForm } from "@/components/auth/login-form";
import { AuthFrame } from "@/components/shell/auth-frame";
import { findSession } from "@/lib/auth/authenticate";

export const metadata = { title: "Sign in" };

export default async function LoginPage() {
  if (await findSession((await headers()).get("cookie") ?? "")) redirect("/");
  return (
    <AuthFrame title="Sign in">
      <LoginForm />
    </AuthFrame>
  );
}
