// Whether regular expressions stay quick on texts that somebody wrote to slow them down. Pure, but for the clock.
import { RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import ts from "typescript";

/** What hostile texts consist of, repeated. */
export const HOSTILE_PIECES = [
  ...["1", "1 ", "12 ", "1-", "1.", "1,", "(1", "+1", "0532 123 45 67-", "1234 5678 ", "12.03.1984 ", "41.0256, "],
  ...["a", "A", "a ", "A ", "a@", "a.", "a-", "a_", "a'", "aB1", "Anna ", "Anna, ", "İ", "ش", "ж ", "ул. Садовая "],
  ...[".", ":", "::1 ", "@", "/", "http://", "http://a.b/?a=1&", "&a=", "=", " ", "\n", "\t", "[", "<", "P<", '"', "-"],
  ...["Moda Cad. 5 ", "12 rue Victor ", "5 Long Street ", "a dot ", "[at] ", "sk-", "eyJaaaaaaaaa.", "AA:", "😀", "\ud800"],
]; // prettier-ignore

const LENGTH = 4000;
/** What is over so soon can't be told from the noise of the clock. */
const MIN_MS = 2;
/** Twice as long for a text twice as long, and something for a machine that is busy. */
const MAX_GROWTH = 3;
const ATTEMPTS = 4;

/** The literal regular expressions in a source file. @param {string} text @returns {RegExp[]} */
export function literalsIn(text) {
  /** @type {RegExp[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("literals.ts", text, ts.ScriptTarget.Latest, true));
  return found;
}

/** @typedef {import("@eslint-community/regexpp").AST.Quantifier} Quantifier */

/** The quantifiers of an alternative. @param {import("@eslint-community/regexpp").AST.Alternative} alternative */
function quantifiersOf(alternative) {
  /** @type {Quantifier[]} */
  const found = [];
  visitRegExpAST(alternative, {
    onQuantifierEnter: (quantifier) => {
      if (quantifier.min !== quantifier.max) found.push(quantifier);
    },
  });
  return found;
}

/**
 * The quantifiers of a pattern that have no end. One is let pass where it is the only one of an alternative that begins
 * with ^: it is tried once, at one place.
 * @param {RegExp} pattern
 * @returns {string[]}
 */
export function endlessIn(pattern) {
  const { alternatives } = new RegExpParser().parseLiteral(pattern.toString()).pattern;
  return alternatives.flatMap((alternative) => {
    const quantifiers = quantifiersOf(alternative);
    const [first] = alternative.elements;
    const isAnchored = first?.type === "Assertion" && first.kind === "start" && !pattern.multiline;
    if (isAnchored && quantifiers.length === 1) return [];
    return quantifiers.filter(({ max }) => max === Infinity).map(({ raw }) => raw);
  });
}

/** Milliseconds of processor time to find all matches of a pattern. @param {RegExp} pattern @param {string} text */
function millisecondsFor(pattern, text) {
  const before = process.cpuUsage();
  pattern.lastIndex = 0;
  if (pattern.global) for (const match of text.matchAll(pattern)) void match;
  else pattern.test(text);
  return process.cpuUsage(before).user / 1000;
}

/** @param {RegExp} pattern @param {string} text */
const quickest = (pattern, text) =>
  Math.min(millisecondsFor(pattern, text), millisecondsFor(pattern, text), millisecondsFor(pattern, text));

/** True when a text twice as long takes much more than twice as long. @param {RegExp} pattern @param {string} piece */
export function growsTooFast(pattern, piece) {
  const long = piece.repeat(Math.ceil((2 * LENGTH) / piece.length));
  const short = long.slice(0, LENGTH);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const milliseconds = quickest(pattern, long);
    if (milliseconds < MIN_MS || milliseconds < MAX_GROWTH * quickest(pattern, short)) return false;
  }
  return true;
}
