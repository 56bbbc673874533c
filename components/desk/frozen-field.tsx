import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { partOfField } from '../../domain/comment.ts';
import type { FieldDifference } from '../../domain/compare.ts';

type Props = ({ field: FieldDifference['field'] } | { name: string }) & { children: ReactNode };

/** One field of a document that is to be approved, whole; "none" where it says nothing. */
export function FrozenField({ children, ...of }: Props) {
  const t = useTranslations('editions');
  return (
    <div className="grid gap-x-4 border-t border-rule py-2.5 lg:grid-cols-[148px_minmax(0,1fr)]">
      <dt className="text-note font-normal text-quiet">{'field' in of ? t(`fields.${of.field}`) : of.name}</dt>
      <dd
        {...('field' in of && { 'data-about': partOfField(of.field) ?? undefined })}
        className="min-w-0 font-serif text-entry break-anywhere whitespace-pre-line"
      >
        {children === null || children === '' ? t('none') : children}
      </dd>
    </div>
  );
}

/** The entries of a list, each a line of its own. */
export function FrozenList({ entries }: { entries: readonly string[] }) {
  const t = useTranslations('editions');
  if (entries.length === 0) return t('none');
  return (
    <ul className="list-disc pl-5">
      {entries.map((entry) => (
        <li key={entry}>{entry}</li>
      ))}
    </ul>
  );
}
