type Entry = { href: string; name: string; note: string };

/** Parties, sources or stories, one to a row. */
export function RecordList({ entries, empty }: { entries: readonly Entry[]; empty: string }) {
  if (entries.length === 0) return <p className="border-t border-rule py-4 text-quiet">{empty}</p>;
  return (
    <ul>
      {entries.map(({ href, name, note }) => (
        <li
          key={href}
          className="flex flex-wrap items-baseline justify-between gap-x-6 border-t border-rule py-2 break-anywhere"
        >
          <a className="py-0.5 font-serif text-entry" href={href}>
            {name}
          </a>
          <span className="text-note text-quiet">{note}</span>
        </li>
      ))}
    </ul>
  );
}
