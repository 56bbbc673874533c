import { useFormatter, useTranslations } from 'next-intl';
import type { EvidenceEntry } from '../../domain/compare.ts';
import { quoted } from '../../domain/quotation.ts';
import { wordDifference } from '../../domain/word-difference.ts';
import { StanceWord } from '../statements/stance.tsx';
import { Marked, MarkedText } from '../ui/marked-text.tsx';

/** The evidence of one of two editions. What came, went or changed is told; what stayed is named. */
export function EvidenceSide({ entries, side }: { entries: readonly EvidenceEntry[]; side: 'before' | 'after' }) {
  return (
    <ol className="grid gap-2 font-sans text-ui">
      {entries.map((entry) => (
        <EvidenceEntryRow key={entry.number} entry={entry} side={side} />
      ))}
    </ol>
  );
}

function EvidenceEntryRow({ entry, side }: { entry: EvidenceEntry; side: 'before' | 'after' }) {
  const t = useTranslations('editions.parts');
  const format = useFormatter();
  const evidence = entry[side];
  if (!evidence) return null;
  const { statement, interest, stance } = evidence;
  const isWhole = entry.change === 'added' || entry.change === 'removed';
  const change = isWhole ? (side === 'before' ? 'removed' : 'added') : 'same';
  return (
    <li className="grid grid-cols-[16px_104px_minmax(0,1fr)] items-start gap-x-2">
      <span className="text-note leading-6 font-semibold text-quiet">{entry.number}</span>
      <StanceWord stance={stance} interested={interest.kind === 'interested'} />
      <div className="min-w-0 break-anywhere">
        <Marked change={change}>
          <b>{statement.party.name}</b>
        </Marked>
        {statement.venue && <span className="text-quiet">, {statement.venue}</span>}
        {isWhole && <p className="mt-0.5 font-serif text-entry">{quoted(statement)}</p>}
        {entry.parts.length > 0 && side === 'after' && (
          <p className="text-note text-added">{format.list(entry.parts.map((part) => t(part)))}</p>
        )}
        {entry.parts.includes('words') && <ChangedText entry={entry} side={side} read={({ words }) => words} />}
        {entry.parts.includes('why') && <ChangedText entry={entry} side={side} read={({ why }) => why} />}
        {evidence.withdrawn && <p className="text-note">{evidence.withdrawn.reason}</p>}
      </div>
    </li>
  );
}

type Texts = { words: string; why: string };
type ChangedProps = { entry: EvidenceEntry; side: 'before' | 'after'; read: (texts: Texts) => string };

function ChangedText({ entry: { before, after }, side, read }: ChangedProps) {
  if (!before || !after) return null;
  const text = (evidence: typeof before) => read({ words: quoted(evidence.statement), why: evidence.why });
  const words = wordDifference(text(before), text(after), after.statement.language);
  return (
    <div className="font-serif text-entry">
      <MarkedText stretches={words[side]} />
    </div>
  );
}
