import { useTranslations } from 'next-intl';
import type { FieldDifference } from '../../domain/compare.ts';
import { Icon } from '../ui/icon.tsx';
import { SaidOn } from '../ui/said-on.tsx';

/** What did not change, named with what it says, so that nothing is left to be assumed. */
export function Stayed({ differences, withdrawn }: { differences: readonly FieldDifference[]; withdrawn: boolean }) {
  const t = useTranslations('editions');
  /** The value in short; empty where both editions have nothing. The verdict of a withdrawn claim stayed and does not stand. */
  const text = (difference: Exclude<FieldDifference, { kind: 'date' }>): string =>
    difference.kind === 'rating' && withdrawn
      ? t('untilWithdrawn', { label: difference.after.label })
      : stayedText(difference);
  return (
    <dl className="grid gap-x-16 md:grid-cols-2">
      {differences.map((difference) => (
        <div
          key={difference.field}
          className="grid gap-x-4 border-t border-rule py-2.5 lg:grid-cols-[180px_minmax(0,1fr)]"
        >
          <dt className="flex items-center gap-1.5 self-start text-note font-normal text-quiet">
            <Icon name="same" size={16} />
            {t(`fields.${difference.field}`)}
          </dt>
          <dd className="line-clamp-4 min-w-0 pl-5.5 break-anywhere lg:pl-0">
            {difference.kind === 'date' ? <SaidOn value={difference.after} /> : text(difference) || t('none')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function stayedText(difference: Exclude<FieldDifference, { kind: 'date' }>): string {
  switch (difference.kind) {
    case 'rating':
      return difference.after.label;
    case 'text':
      return difference.words.after.map(({ text }) => text).join('');
    case 'list':
      return difference.after.map(({ text }) => text).join('; ');
    case 'evidence':
      return difference.entries.map(({ number, after }) => `${number} ${after?.statement.party.name ?? ''}`).join(', ');
  }
}
