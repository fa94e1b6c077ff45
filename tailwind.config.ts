import type { Config } from "tailwindcss";

const token = (name: string) => `var(--${name})`;
/** A meaning as text or graphic, and as a quiet background for that text. */
const tone = (name: string) => ({ DEFAULT: token(name), soft: token(`${name}-soft`) });

/** The only colours there are. Their values, light and dark, stand in app/globals.css. */
const colors = {
  transparent: "transparent",
  current: "currentColor",
  inherit: "inherit",
  surface: token("surface"),
  raised: token("raised"),
  sunken: token("sunken"),
  border: token("border"),
  /** The outline of a control, which has to be seen. */
  edge: token("edge"),
  ink: token("ink"),
  muted: token("muted"),
  accent: { ...tone("accent"), ink: token("accent-ink") },
  positive: tone("positive"),
  negative: tone("negative"),
  caution: tone("caution"),
  info: tone("info"),
  focus: token("focus"),
  backdrop: token("backdrop"),
  chart: {
    0: token("chart-0"),
    1: token("chart-1"),
    2: token("chart-2"),
    3: token("chart-3"),
    4: token("chart-4"),
    5: token("chart-5"),
    6: token("chart-6"),
    7: token("chart-7"),
    8: token("chart-8"),
  },
};

export default { theme: { colors } } satisfies Partial<Config>;
