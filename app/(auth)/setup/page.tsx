import Link from "next/link";
import { JoinForm } from "@/components/auth/join-form";
import { SetupForm } from "@/components/auth/setup-form";
import { AuthFrame } from "@/components/shell/auth-frame";
import { createContext } from "@/lib/auth/context";
import { findWayIn } from "@/lib/members/queries";
import { WayInParams } from "@/lib/members/schema";
import { parse } from "@/lib/transport/parse";

export const metadata = { title: "Set up" };

export default async function SetupPage({ searchParams }: PageProps<"/setup">) {
  const params = parse(WayInParams, await searchParams);
  const way = await findWayIn(createContext({ actor: { type: "guest", id: "guest" } }), params);
  switch (way.kind) {
    case "setup":
      return (
        <AuthFrame title="Set up Winnow" description="Make the first admin. This link works once.">
          <SetupForm token={params.token ?? ""} />
        </AuthFrame>
      );
    case "invitation":
      return (
        <AuthFrame title="Join Winnow" description={`Choose a password for ${way.email}.`}>
          <JoinForm token={params.invite ?? ""} email={way.email} />
        </AuthFrame>
      );
    case "closed":
      return (
        <AuthFrame title={way.isSetUp ? "This link has been used" : "This link is not complete"}>
          <p className="text-muted">
            {way.isSetUp
              ? "Winnow is set up. Sign in, or ask an admin for a new invitation."
              : "Open the set-up link exactly as `npm start` printed it in the terminal."}
          </p>
          {way.isSetUp && (
            <p className="mt-4">
              <Link href="/login">Sign in</Link>
            </p>
          )}
        </AuthFrame>
      );
  }
}
