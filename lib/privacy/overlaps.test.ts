import { expect, test } from "vitest";
import { withoutOverlaps } from "@/lib/privacy/overlaps";

const piece = (start: number, end: number, confidence: number) => ({ start, end, confidence });

test("of overlapping findings the surer one stays, of equally sure ones the longer, of equally long ones the first", () => {
  expect(withoutOverlaps([piece(0, 9, 0.5), piece(4, 6, 0.9)])).toEqual([piece(4, 6, 0.9)]);
  expect(withoutOverlaps([piece(4, 6, 0.9), piece(0, 9, 0.9)])).toEqual([piece(0, 9, 0.9)]);
  expect(withoutOverlaps([piece(2, 4, 0.9), piece(0, 3, 0.9), piece(1, 4, 0.9)])).toEqual([piece(0, 3, 0.9)]);
});

test("findings side by side all stay, in the order of the text", () => {
  expect(withoutOverlaps([piece(5, 7, 0.9), piece(0, 5, 0.4)])).toEqual([piece(0, 5, 0.4), piece(5, 7, 0.9)]);
  expect(withoutOverlaps([])).toEqual([]);
});

test("a piece that loses against one that loses itself is not lost: it stays beside the winner", () => {
  expect(withoutOverlaps([piece(0, 4, 0.5), piece(3, 8, 0.6), piece(7, 9, 0.9)])).toEqual([
    piece(0, 4, 0.5),
    piece(7, 9, 0.9),
  ]);
});
