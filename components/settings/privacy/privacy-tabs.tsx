import { type Tab, Tabs } from "@/components/ui/tabs";

const TABS = [
  { href: "/settings/privacy", label: "Rules" },
  { href: "/settings/privacy/places", label: "Own places" },
  { href: "/settings/privacy/public-values", label: "Public values" },
] as const satisfies readonly Tab[];

/** The three things that an installation says beside the detector's own knowledge. */
export function PrivacyTabs({ current }: { current: (typeof TABS)[number]["href"] }) {
  return <Tabs label="Privacy rules" tabs={TABS} current={current} />;
}
