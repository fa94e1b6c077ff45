import type { Route } from "next";
import Link from "next/link";
import { cn } from "@/lib/platform/cn";

const VARIANTS = {
  primary: "bg-ink text-surface hover:bg-ink/85 active:bg-ink/75",
  secondary: "border border-edge bg-raised text-ink hover:bg-sunken active:border-ink",
  quiet: "text-muted hover:bg-sunken hover:text-ink active:bg-border",
  danger: "border border-negative bg-raised text-negative hover:bg-negative hover:text-surface",
} as const;
const SIZES = {
  sm: "min-h-8 gap-1.5 px-2.5 text-[0.8125rem]",
  md: "min-h-9 gap-2 px-3.5 text-sm",
  icon: "size-9 text-sm",
} as const;

type Look = { variant?: keyof typeof VARIANTS; size?: keyof typeof SIZES };

const lookOf = ({ variant = "primary", size = "md" }: Look) =>
  cn(
    "relative inline-flex cursor-pointer items-center justify-center rounded-md font-medium whitespace-nowrap no-underline",
    "transition-colors select-none pointer-coarse:min-h-11 pointer-coarse:min-w-11",
    "disabled:opacity-50 aria-disabled:opacity-60",
    VARIANTS[variant],
    SIZES[size],
  );

const halt = (event: React.MouseEvent) => {
  event.preventDefault();
};

type ButtonProps = React.ComponentProps<"button"> & Look & { pending?: boolean };

/** A button that is pending keeps its place and the focus, and does nothing. */
export function Button({ variant, size, pending = false, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      {...(pending && { "aria-disabled": true, "aria-busy": true, onClick: halt })}
      className={cn(lookOf({ ...(variant && { variant }), ...(size && { size }) }), className)}
    >
      {pending && <Spinner />}
      <span className={cn("inline-flex items-center gap-[inherit]", pending && "opacity-0")}>{children}</span>
    </button>
  );
}

function Spinner() {
  return (
    <span aria-hidden="true" className="absolute inset-0 grid place-items-center">
      <svg
        viewBox="0 0 16 16"
        width="16"
        height="16"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        className="animate-spin"
      >
        <circle cx="8" cy="8" r="6" opacity="0.3" />
        <path d="M8 2a6 6 0 0 1 6 6" strokeLinecap="round" />
      </svg>
    </span>
  );
}

type ButtonLinkProps<T extends string> = Omit<React.ComponentProps<typeof Link>, "href"> & Look & { href: Route<T> };

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink<T extends string>({ href, variant, size, className, ...rest }: ButtonLinkProps<T>) {
  return (
    <Link
      href={href}
      {...rest}
      className={cn(lookOf({ ...(variant && { variant }), ...(size && { size }) }), className)}
    />
  );
}
