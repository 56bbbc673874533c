import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { AnyActivity } from '../../domain/activity.ts';
import type { Changes } from '../../domain/changes.ts';
import { SHORT_DATE } from '../../domain/format-date.ts';
import { languageName } from '../../domain/language-name.ts';
import { FIRST_SCALE, nameOfRating } from '../../domain/rating.ts';
import { Instant } from '../ui/instant.tsx';
import { SaidOn } from '../ui/said-on.tsx';
import { ChangeList } from './change-list.tsx';
import { useFieldName } from './field-words.ts';

type Entry = AnyActivity & {
  sequence: number;
  at: Date;
  personId: string;
  person: string;
  through?: string | null;
  claim: { id: string; words: string } | null;
  names: Readonly<Record<string, string>>;
};
type Props<T extends Entry> = {
  entries: readonly T[];
  timeZone: string;
  /** Whether each says which claim it is about, and leads to it. */
  withClaims?: boolean;
  /** The way to bring back what an act took away; null where there is none. */
  bringBack?: (entry: T) => ReactNode;
};

/** Who did what, newest first, each with what it changed. */
export function ActivityList<T extends Entry>({ entries, timeZone, withClaims = false, bringBack }: Props<T>) {
  const say = useActivityWords();
  const t = useTranslations('desk.changes');
  return (
    <ol className="text-note">
      {entries.map((entry) => {
        const changes = changesIn(entry);
        return (
          <li key={entry.sequence} className="border-t border-rule py-1.5 break-anywhere">
            <strong>{entry.person}</strong>
            {entry.through && ` (${t('through', { program: entry.through })})`} {say(entry)}{' '}
            <span className="text-quiet">
              <Instant at={entry.at} timeZone={timeZone} />
            </span>
            {withClaims && entry.claim && (
              <p>
                <a href={`/desk/claims/${entry.claim.id}`}>{entry.claim.words}</a>
              </p>
            )}
            {changes && (
              <details>
                <summary className="min-h-7 w-fit underline decoration-control underline-offset-4">{t('show')}</summary>
                <ChangeList changes={changes} names={entry.names} />
              </details>
            )}
            {bringBack?.(entry)}
          </li>
        );
      })}
    </ol>
  );
}

/** Longer words are cut, in UTF-16 units. */
const LONGEST = 160;
const shortened = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\p{Surrogate}$/u, '')}…` : words;

const changesIn = ({ data }: AnyActivity): Changes | null =>
  'changes' in data && data.changes && Object.keys(data.changes).length > 0 ? data.changes : null;

function useActivityWords() {
  const t = useTranslations('desk.activities');
  const kinds = useTranslations('desk.kinds');
  const format = useFormatter();
  const fieldName = useFieldName();
  const named = (names: readonly string[]) => format.list(names.map(fieldName));
  return (entry: AnyActivity): ReactNode => {
    switch (entry.type) {
      case 'claim.edited':
      case 'statement.edited':
        return t(entry.type, { fields: named(entry.data.fields) });
      case 'evidence.edited':
        return t(entry.type, { number: entry.data.number, fields: named(entry.data.fields) });
      case 'claim.assigned': {
        const { name, dueOn } = entry.data;
        const day = () => dueOn && <SaidOn key="day" value={dueOn} shape={SHORT_DATE} />;
        return t.rich(entry.type, { name, due: dueOn === null ? 'no' : 'yes', day });
      }
      case 'statement.added':
        return t(entry.type, { words: shortened(entry.data.words) });
      case 'reply.edited':
      case 'correction.edited':
        return t(entry.type, { name: entry.data.name, fields: named(entry.data.fields) });
      case 'newsroom.edited':
        return t(entry.type, { fields: named(entry.data.fields) });
      case 'letter.edited':
        return t(entry.type, { language: languageName(entry.data.language), fields: named(entry.data.fields) });
      case 'verdict.proposed':
        return t(entry.type, { rating: entry.data.label ?? nameOfRating(FIRST_SCALE, entry.data.rating) });
      case 'review.sent':
        return t(entry.type, { kind: kinds(entry.data.kind) });
      case 'edition.published':
        return t(entry.type, { number: entry.data.number, kind: kinds(entry.data.kind) });
      default: {
        const key: Parameters<typeof t>[0] = entry.type; // does not compile where a type has no words
        // The words of each type take its data, which next-intl cannot follow through a union.
        return (t as unknown as (key: string, data: object) => string)(key, entry.data);
      }
    }
  };
}
