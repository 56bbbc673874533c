import { useFormatter, useTranslations } from 'next-intl';
import type { AnyActivity } from '../../domain/activity.ts';
import { RATING_TEXTS } from '../../domain/rating.ts';
import { Instant } from '../ui/instant.tsx';

type Entry = AnyActivity & { sequence: number; at: Date; person: string };

/** Who did what to a claim, newest first. */
export function ActivityList({ entries, timeZone }: { entries: readonly Entry[]; timeZone: string }) {
  const say = useActivityWords();
  return (
    <ol className="text-note">
      {entries.map((entry) => (
        <li key={entry.sequence} className="border-t border-rule py-1.5 break-anywhere">
          <strong>{entry.person}</strong> {say(entry)}{' '}
          <span className="text-quiet">
            <Instant at={entry.at} timeZone={timeZone} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function useActivityWords() {
  const t = useTranslations('desk.activities');
  const kinds = useTranslations('desk.kinds');
  const fields = useTranslations('desk.fields');
  const format = useFormatter();
  const named = (names: readonly string[]) =>
    // Stored names of fields are text; `has` asks whether one is in the catalogue, and is typed as if that were known.
    format.list(names.map((name) => (fields.has(name as 'words') ? fields(name as 'words') : name)));
  return (entry: AnyActivity): string => {
    switch (entry.type) {
      case 'claim.edited':
      case 'statement.edited':
        return t(entry.type, { fields: named(entry.data.fields) });
      case 'evidence.edited':
        return t(entry.type, { number: entry.data.number, fields: named(entry.data.fields) });
      case 'verdict.proposed':
        return t(entry.type, { rating: RATING_TEXTS[entry.data.rating].label });
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
