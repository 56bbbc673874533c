import { Icon } from '../ui/icon.tsx';

/** Something missing, in words; `part` says of which piece of evidence or appearance. */
export type SaidLack = { words: string; part: string | null; href: string };

/** What is still missing before publication. Each leads to the field where it is mended. */
export function LackList({ lacks }: { lacks: readonly SaidLack[] }) {
  if (lacks.length === 0) return null;
  return (
    <ul className="text-note">
      {lacks.map(({ words, part, href }) => (
        <li key={href + words} className="flex items-start gap-2 border-t border-rule py-1.5">
          <svg className="mt-1 flex-none text-rebuts" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
          <a className="font-semibold" href={href}>
            {part && `${part}: `}
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Said where nothing is missing. */
export function NothingLacks({ words }: { words: string }) {
  return (
    <p className="flex items-start gap-2 border-t border-rule py-1.5 text-note text-quiet">
      <span className="mt-0.5 text-done">
        <Icon name="check" size={16} />
      </span>
      {words}
    </p>
  );
}
