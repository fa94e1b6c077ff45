import { expect, test } from "vitest";
import { newTermTree } from "@/lib/privacy/term-tree";

test("a term leads to the same node however often it is grown, and to none that it wasn't", () => {
  const tree = newTermTree(10);
  const node = tree.grow("passport");
  expect(tree.grow("passport")).toBe(node);
  expect(tree.grow("pass")).not.toBe(node);
  const walk = (word: string) =>
    Array.from(word, (letter) => letter.charCodeAt(0)).reduce(
      (at, code) => (at < 0 ? at : tree.step(at, code) || -1),
      0,
    );
  expect([walk("passport"), walk("pasta")]).toEqual([node, -1]);
});

test("it has room for many more letters than it was told", () => {
  const tree = newTermTree(1);
  const terms = Array.from({ length: 5000 }, (_, index) => `term ${String(index)}`);
  const nodes = terms.map(tree.grow);
  expect(new Set(nodes).size).toBe(terms.length);
  expect(terms.map(tree.grow)).toEqual(nodes);
});
