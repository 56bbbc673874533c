/** The claim line as the mark of the product: a band that turns, one voice above, two below. */
export function Logo() {
  return (
    <svg className="mt-[3px] flex-none" width="36" height="24" viewBox="0 0 36 24" aria-hidden="true">
      <path className="fill-[var(--verdict-unproven)]" d="M0 9h20v6H0z" />
      <path className="fill-[var(--verdict-disputed)]" d="M22 9h9l4 3-4 3h-9z" />
      <path className="fill-supports" d="M8 0h3v9H8z" />
      <path className="fill-rebuts" d="M15 15h3v9h-3zM25 15h3v6h-3z" />
    </svg>
  );
}
