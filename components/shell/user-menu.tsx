type Props = { email: string; role: string; children: React.ReactNode };

/** Who is signed in, as what, and the way out. */
export function UserMenu({ email, role, children }: Props) {
  return (
    <div className="flex items-center gap-2 ps-2.5">
      <div className="min-w-0 flex-1 text-[0.8125rem]/5">
        <p className="truncate font-medium" title={email}>
          {email}
        </p>
        <p className="text-muted first-letter:uppercase">{role}</p>
      </div>
      {children}
    </div>
  );
}
