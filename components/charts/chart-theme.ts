/** A place in the palette (0 is for what has no name of its own), or a colour that judges. */
export type ChartColor = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | "positive" | "negative" | "caution" | "info";

export type ChartSeries = {
  label: string;
  /** One for each label; null where nothing is known, which is not zero. */
  values: readonly (number | null)[];
  color?: ChartColor;
  /** One for each label, where the labels are told apart by colour. */
  colors?: readonly ChartColor[];
};

/** All that a chart shows, as plain data. */
export type ChartSpec = {
  kind: "line" | "bar" | "doughnut";
  labels: readonly string[];
  series: readonly ChartSeries[];
  format?: "count" | "percent" | "duration" | "bytes";
  isStacked?: boolean;
  isHorizontal?: boolean;
};

const VARIABLES = {
  0: "--chart-0",
  1: "--chart-1",
  2: "--chart-2",
  3: "--chart-3",
  4: "--chart-4",
  5: "--chart-5",
  6: "--chart-6",
  7: "--chart-7",
  8: "--chart-8",
  positive: "--positive",
  negative: "--negative",
  caution: "--caution",
  info: "--info",
  ink: "--ink",
  muted: "--muted",
  border: "--border",
  raised: "--raised",
} as const;

type ThemeColor = keyof typeof VARIABLES;
export type ChartTheme = Record<ThemeColor, string> & { font: string; isStill: boolean };

const NAMES = Object.keys(VARIABLES) as `${ThemeColor}`[];

/** The colours and the font of the page as it is drawn now, in one text that can be compared. */
export function snapshotTheme(styles: CSSStyleDeclaration, isStill: boolean): string {
  const colors = NAMES.map((name) => [name, styles.getPropertyValue(VARIABLES[name]).trim()]);
  return JSON.stringify({ ...Object.fromEntries(colors), font: styles.fontFamily, isStill });
}

export const readTheme = (snapshot: string): ChartTheme => JSON.parse(snapshot) as ChartTheme;

/** The colour of a series that asks for none. */
export const colorAt = (index: number): ChartColor => ((index % 8) + 1) as ChartColor;
