import { foldedUnit } from "@/lib/privacy/characters";

/** A tree of terms, letter by letter: nodes are numbers, the root is 0. */
export type TermTree = {
  /** The node that a character leads to from a node; 0 when there is none. */
  step: (node: number, code: number) => number;
  /** The node at the end of a term, with whatever was missing on the way to it; the term is folded. */
  grow: (term: string) => number;
};

/** Steps are kept in tables of numbers, at a place that node and character tell: a tree of objects is slow to build. */
type Steps = { nodes: Int32Array; codes: Uint16Array; ends: Int32Array; mask: number };

const emptySteps = (size: number): Steps => ({
  nodes: new Int32Array(size),
  codes: new Uint16Array(size),
  ends: new Int32Array(size),
  mask: size - 1,
});

/** Where a step stands in the tables, or the free place where it belongs. */
function placeOf({ nodes, codes, ends, mask }: Steps, node: number, code: number): number {
  const mixed = Math.imul(Math.imul(node, 0x9e3779b1) ^ code, 0x85ebca6b);
  let place = (mixed ^ (mixed >>> 15)) & mask;
  while (ends[place] !== 0 && (nodes[place] !== node || codes[place] !== code)) place = (place + 1) & mask;
  return place;
}

function put(steps: Steps, { node, code, end }: { node: number; code: number; end: number }): void {
  const place = placeOf(steps, node, code);
  steps.nodes[place] = node;
  steps.codes[place] = code;
  steps.ends[place] = end;
}

function twiceAsLarge(steps: Steps): Steps {
  const larger = emptySteps(steps.ends.length * 2);
  for (const [place, end] of steps.ends.entries())
    if (end !== 0) put(larger, { node: steps.nodes[place] ?? 0, code: steps.codes[place] ?? 0, end });
  return larger;
}

/** A tree that has room for terms of so many letters together, and grows when there are more. */
export function newTermTree(letters: number): TermTree {
  let steps = emptySteps(1 << Math.max(4, 32 - Math.clz32(letters)));
  let count = 0;
  const step = (node: number, code: number) => steps.ends[placeOf(steps, node, code)] ?? 0;
  const grow = (term: string) => {
    let node = 0;
    for (let index = 0; index < term.length; index += 1) {
      const code = foldedUnit(term.charCodeAt(index));
      let end = step(node, code);
      if (end === 0) {
        count += 1;
        if (count * 2 > steps.ends.length) steps = twiceAsLarge(steps);
        end = count;
        put(steps, { node, code, end });
      }
      node = end;
    }
    return node;
  };
  return { step, grow };
}
