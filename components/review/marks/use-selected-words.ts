"use client";

import { useEffect, useState } from "react";

/** Handles on a touch screen move a selection without a pointer; this long after the last move it counts. */
const SETTLED_AFTER_MS = 100;

const passageAround = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest("[data-passage]") ?? null;

/** The words that are selected within one passage; "" when there are none. */
export function readSelectedWords(): string {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return "";
  const range = selection.getRangeAt(0).cloneRange();
  const passage = passageAround(range.startContainer) ?? passageAround(range.endContainer);
  if (!passage) return "";
  // Three clicks select up to the start of whatever comes next.
  if (!passage.contains(range.endContainer)) range.setEnd(passage, passage.childNodes.length);
  if (!passage.contains(range.startContainer)) range.setStart(passage, 0);
  return range.toString().trim();
}

/** Some browsers drop a selection when a control gets the focus; in the menu for it, it still counts. */
const isInMenu = () => Boolean(document.activeElement?.closest("[data-mark-menu]"));

/** The words that somebody has selected in a passage, until they select others or `forget` is called. */
export function useSelectedWords() {
  const [words, setWords] = useState("");

  useEffect(() => {
    let isDragging = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      if (!isDragging && !isInMenu()) setWords(readSelectedWords());
    };
    const change = () => {
      clearTimeout(timer);
      timer = setTimeout(read, SETTLED_AFTER_MS);
    };
    const drag = ({ type }: Event) => {
      isDragging = type === "pointerdown";
      if (!isDragging) change();
    };
    const dragEvents = ["pointerdown", "pointerup", "pointercancel"];
    document.addEventListener("selectionchange", change);
    for (const name of dragEvents) document.addEventListener(name, drag);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", change);
      for (const name of dragEvents) document.removeEventListener(name, drag);
    };
  }, []);

  const forget = () => {
    setWords("");
    getSelection()?.removeAllRanges();
  };
  return { words, forget };
}
