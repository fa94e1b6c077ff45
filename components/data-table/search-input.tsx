"use client";

import { useState } from "react";
import { Icon } from "@/components/ui/icon";
import { CONTROL, type ControlProps } from "@/components/ui/field";
import { cn } from "@/lib/platform/cn";

type Props = { control: ControlProps; value: string; placeholder?: string };

/** Follows the address when somebody goes back or clears the filters, and keeps what is being typed meanwhile. */
export function SearchInput({ control, value, placeholder }: Props) {
  const [text, setText] = useState(value);
  const [inAddress, setInAddress] = useState(value);
  if (value !== inAddress) {
    setInAddress(value);
    setText(value);
  }
  return (
    <div className="relative">
      <Icon name="search" className="pointer-events-none absolute inset-y-0 start-3 my-auto text-muted" />
      <input
        {...control}
        type="search"
        dir="auto"
        value={text}
        placeholder={placeholder}
        onChange={(event) => {
          setText(event.target.value);
        }}
        className={cn(CONTROL, "ps-9")}
      />
    </div>
  );
}
