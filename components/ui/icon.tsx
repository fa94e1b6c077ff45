import { cn } from "@/lib/platform/cn";

/** Outlines on a grid of 24, drawn with a stroke of the text's colour. */
const PATHS = {
  alert: "M12 9v4m0 4h.01M10.3 3.9 2.4 17.5A2 2 0 0 0 4.1 20.5h15.8a2 2 0 0 0 1.7-3L13.7 3.9a2 2 0 0 0-3.4 0Z",
  book: "M4 19.5V5a2 2 0 0 1 2-2h14v18H6a2 2 0 0 1-2-1.5Zm0 0A2 2 0 0 1 6 17h14M9 7h7m-7 4h5",
  chart: "M4 4v14a2 2 0 0 0 2 2h14M8 16v-4m4 4V8m4 8v-6",
  chat: "M20 15a2 2 0 0 1-2 2H8l-4 4V6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v9ZM8.5 9h7m-7 4h4",
  check: "m5 12.5 4.5 4.5L19 7",
  chevronDown: "m6 9 6 6 6-6",
  chevronLeft: "m15 6-6 6 6 6",
  chevronRight: "m9 6 6 6-6 6",
  circleCheck: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-4-8.5 2.7 2.7L16 9.8",
  circleCross: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm3-12-6 6m0-6 6 6",
  close: "M6 6l12 12M18 6 6 18",
  copy: "M9 9h9a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2V9Zm6 0V5a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h3",
  download: "M12 4v11m-4.5-4.5L12 15l4.5-4.5M4 17v1a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-1",
  grain:
    "M12 21V11m0 3c-3.5 0-5.5-2-5.5-5.5C10 8.5 12 10.5 12 14Zm0 0c3.5 0 5.5-2 5.5-5.5C14 8.5 12 10.5 12 14Zm0-6.5c-1.8-1.4-1.8-3.6 0-5 1.8 1.4 1.8 3.6 0 5ZM12 20c-3.5 0-5.5-2-5.5-5.5C10 14.5 12 16.5 12 20Zm0 0c3.5 0 5.5-2 5.5-5.5C14 14.5 12 16.5 12 20Z",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-5v-5m0-3h.01",
  key: "M14.5 13a4.5 4.5 0 1 0-4.3-3.2L4 16v4h4v-2.5h2.5V15l1.7-1.7c.7-.2 1.5-.3 2.3-.3Zm1-5h.01",
  layers: "m12 3 9 4.5-9 4.5-9-4.5L12 3ZM3 12l9 4.5 9-4.5M3 16.5 12 21l9-4.5",
  list: "M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01",
  menu: "M4 7h16M4 12h16M4 17h16",
  play: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM10 8.7v6.6l5.5-3.3L10 8.7Z",
  plug: "M9 3v5m6-5v5M6 8h12v3a6 6 0 0 1-12 0V8Zm6 9v4",
  plus: "M12 5v14M5 12h14",
  review: "M9 4H7a2 2 0 0 0-2 2v13a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V6a2 2 0 0 0-2-2h-2M9 3h6v3H9V3Zm0 10.5 2 2 4-4",
  search: "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm9 2-4-4",
  shield: "M12 21c5-2 8-5 8-10V5.5L12 3 4 5.5V11c0 5 3 8 8 10Zm-3-9.5 2.2 2.2L15 10",
  signOut: "M15 4h3a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-3M10 16l-4-4 4-4m-4 4h9",
  sliders:
    "M4 7h9m5 0h2M4 17h2m5 0h9M15.5 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-7 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  target: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-4a5 5 0 1 0 0-10 5 5 0 0 0 0 10Zm0-5h.01",
  trash: "M4 7h16M9 7V4h6v3m3 0-1 14H7L6 7m4 4v6m4-6v6",
  undo: "M9 7 4 12l5 5m-5-5h10a6 6 0 0 1 6 6v1",
  upload: "M12 15V4m-4.5 4.5L12 4l4.5 4.5M4 17v1a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-1",
  user: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 8c.6-3.5 3.4-5.5 7-5.5s6.4 2 7 5.5",
  users:
    "M9 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-6 8c0-3 2.5-5 6-5s6 2 6 5m1-8.3a4 4 0 0 0 0-7.4M18 15.5c1.9.7 3 2.3 3 4.5",
} as const;

export type IconName = keyof typeof PATHS;

type Props = { name: IconName; className?: string };

/** Decoration beside a text that says the same; never the only thing said. */
export function Icon({ name, className }: Props) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={cn("shrink-0", className)}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
