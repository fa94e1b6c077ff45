"use client";

import { useEffect, useEffectEvent, useState } from "react";

const FIRST_RETRY_MS = 2000;
const LAST_RETRY_MS = 30_000;

/**
 * A value that the server keeps sending. The browser reconnects by itself when a connection breaks, but gives up when it
 * is refused; then it is tried again here, less and less often.
 */
export function useEventSource<T>(url: string, initial: T, parse: (data: string) => T) {
  const [value, setValue] = useState(initial);
  const [state, setState] = useState<"live" | "reconnecting">("live");
  const receive = useEffectEvent((data: string) => {
    setValue(parse(data));
  });

  useEffect(() => {
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let retryMs = FIRST_RETRY_MS;

    const connect = () => {
      source = new EventSource(url);
      source.onopen = () => {
        retryMs = FIRST_RETRY_MS;
        setState("live");
      };
      source.onmessage = (event: MessageEvent<string>) => {
        receive(event.data);
      };
      source.onerror = () => {
        setState("reconnecting");
        if (source.readyState !== EventSource.CLOSED) return;
        timer = setTimeout(connect, retryMs);
        retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
      };
    };

    connect();
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [url]);

  return { value, state };
}
