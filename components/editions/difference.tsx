import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FieldDifference, ListEntry } from '../../domain/compare.ts';
import { Marked, MarkedText } from '../ui/marked-text.tsx';
import { SaidOn } from '../ui/said-on.tsx';
import { Verdict } from '../verdicts/verdict.tsx';
import { ChangeSign } from './change-sign.tsx';
import { EvidenceSide } from './evidence-side.tsx';

type Props = { difference: FieldDifference; older: number; newer: number };

/** One field in both editions: the old on the left, the new on the right behind a heavy rule; one under the other on a phone. */
export function Difference({ difference, older, newer }: Props) {
  const t = useTranslations('editions');
  const counts = countsOf(difference);
  return (
    <section className="grid gap-3 border-t border-rule pt-4 pb-6 split:grid-cols-[148px_minmax(0,1fr)_minmax(0,1fr)] split:gap-x-6">
      <header className="flex flex-wrap content-start items-center gap-x-4 gap-y-0.5 split:grid split:gap-1">
        <h3>{t(`fields.${difference.field}`)}</h3>
        <ChangeSign change={difference.change} />
        {counts && <span className="text-note text-quiet">{t('words', counts)}</span>}
      </header>
      <Side edition={older}>
        <Content difference={difference} side="before" />
      </Side>
      <Side edition={newer} isNew>
        <Content difference={difference} side="after" />
      </Side>
    </section>
  );
}

const countsOf = (difference: FieldDifference) =>
  difference.kind === 'text' ? { added: difference.words.wordsIn, removed: difference.words.wordsOut } : null;

function Side({ edition, isNew = false, children }: { edition: number; isNew?: boolean; children: ReactNode }) {
  const t = useTranslations('editions');
  const edge = isNew ? 'border-l-[3px] border-ink pl-4' : 'pl-[19px] split:pl-0';
  return (
    <div className={`min-w-0 font-serif text-entry leading-6.5 ${edge}`}>
      <p className="mb-0.5 font-sans text-note text-quiet split:sr-only">{t('edition', { number: edition })}</p>
      {children}
    </div>
  );
}

function Content({ difference, side }: { difference: FieldDifference; side: 'before' | 'after' }) {
  const change = side === 'before' ? 'removed' : 'added';
  switch (difference.kind) {
    case 'rating':
      return (
        <Marked change={difference.change === 'same' ? 'same' : change}>
          <Verdict rating={difference[side]} size="ledger" />
        </Marked>
      );
    case 'date':
      return (
        <Marked change={difference.change === 'same' ? 'same' : change}>
          <SaidOn value={difference[side]} />
        </Marked>
      );
    case 'text':
      return <MarkedText stretches={difference.words[side]} />;
    case 'list':
      return <MarkedList entries={difference[side]} />;
    case 'evidence':
      return <EvidenceSide entries={difference.entries} side={side} />;
  }
}

function MarkedList({ entries }: { entries: readonly ListEntry[] }) {
  return (
    <ul className="grid gap-2">
      {entries.map(({ text, change }) => (
        <li
          key={text}
          className="relative pl-4 break-anywhere before:absolute before:top-3 before:left-0 before:h-0.5 before:w-2 before:bg-quiet"
        >
          <Marked change={change}>{text}</Marked>
        </li>
      ))}
    </ul>
  );
}
