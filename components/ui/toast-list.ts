export type Toast = { id: number; message: string; tone: "positive" | "negative" };

type Listener = () => void;

const NONE: readonly Toast[] = [];
let toasts = NONE;
let lastId = 0;
const listeners = new Set<Listener>();

function replace(next: readonly Toast[]): void {
  toasts = next;
  listeners.forEach((listener) => {
    listener();
  });
}

/** Says in passing what was done, or what could not be done. */
export function showToast(message: string, tone: Toast["tone"] = "positive"): void {
  lastId += 1;
  replace([...toasts.slice(-2), { id: lastId, message, tone }]);
}

export function dismissToast(id: number): void {
  replace(toasts.filter((toast) => toast.id !== id));
}

export const currentToasts = (): readonly Toast[] => toasts;
export const noToasts = (): readonly Toast[] => NONE;

export function onToasts(listener: Listener): Listener {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
