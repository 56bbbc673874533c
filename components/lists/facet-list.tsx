import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';

export type FacetChoice = { value: string; label: ReactNode; count: number | null; checked: boolean };
type Props = { name: string; title: string; choices: readonly FacetChoice[]; children?: ReactNode };

/** One thing a list can be narrowed by: choices with how many claims each has. Opens and closes without script. */
export function FacetList({ name, title, choices, children }: Props) {
  if (choices.length === 0 && !children) return null;
  return (
    <details open className="border-t border-rule">
      <summary className="flex min-h-10 items-center justify-between font-semibold">
        {title}
        <Icon name="down" size={16} />
      </summary>
      <ul className="pb-3">
        {choices.map(({ value, label, count, checked }) => (
          <li key={value}>
            <label className="flex min-h-7 cursor-pointer items-center gap-2 py-0.5 text-note">
              <input
                className="m-0 size-4.5 flex-none accent-ink"
                type="checkbox"
                name={name}
                value={value}
                defaultChecked={checked}
              />
              <span className="flex min-w-0 items-center break-anywhere">{label}</span>
              <FacetCount count={count} />
            </label>
          </li>
        ))}
      </ul>
      {children}
    </details>
  );
}

function FacetCount({ count }: { count: number | null }) {
  const t = useTranslations('lists.filters');
  if (count === null) return null;
  return (
    <span className="ml-auto text-quiet">
      {count}
      <span className="sr-only"> {t('claimsWith', { count })}</span>
    </span>
  );
}
