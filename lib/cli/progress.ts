import type { Terminal } from "@/lib/cli/command";

const BAR_CELLS = 30;

/** A bar such as `[█████·····]  50 %`. */
export function bar(done: number, total: number): string {
  const share = total > 0 ? Math.min(1, done / total) : 1;
  const full = Math.round(share * BAR_CELLS);
  return `[${"█".repeat(full)}${"·".repeat(BAR_CELLS - full)}] ${String(Math.floor(share * 100)).padStart(3)} %`;
}

/** Draws progress over itself in a terminal, and every tenth part on its own line elsewhere. */
export function progressLine(terminal: Terminal): {
  draw: (done: number, total: number, text: string) => void;
  end: () => void;
} {
  let lastTenth = -1;
  let isOpen = false;
  return {
    draw: (done, total, text) => {
      const tenth = total > 0 ? Math.floor((done / total) * 10) : 10;
      if (terminal.isInteractive) {
        terminal.error(`\r${bar(done, total)} ${text}`.slice(0, terminal.columns));
        isOpen = true;
      } else if (tenth > lastTenth) terminal.error(`${bar(done, total)} ${text}\n`);
      lastTenth = Math.max(lastTenth, tenth);
    },
    end: () => {
      if (isOpen) terminal.error("\n");
      isOpen = false;
    },
  };
}
