import { NAVIGATION, visibleTo } from "@/components/shell/navigation";
import { Sidebar } from "@/components/shell/sidebar";
import { SignOutButton } from "@/components/shell/sign-out-button";
import { SkipLink } from "@/components/shell/skip-link";
import { Topbar } from "@/components/shell/topbar";
import { UserMenu } from "@/components/shell/user-menu";
import { ToastRegion } from "@/components/ui/toast";

const MENU = "menu";

type Props = { email: string; role: string; isAdmin: boolean; children: React.ReactNode };

/** The frame around every page of a member who is signed in. */
export function AppShell({ email, role, isAdmin, children }: Props) {
  return (
    <>
      <SkipLink />
      <header className="contents">
        <Topbar menuId={MENU} />
        <Sidebar id={MENU} groups={visibleTo(isAdmin, NAVIGATION)}>
          <UserMenu email={email} role={role}>
            <SignOutButton />
          </UserMenu>
        </Sidebar>
      </header>
      <main id="main" tabIndex={-1} className="px-4 py-6 sm:px-6 lg:ms-60 lg:px-8 lg:py-8">
        <div className="mx-auto max-w-6xl">{children}</div>
      </main>
      <ToastRegion />
    </>
  );
}
