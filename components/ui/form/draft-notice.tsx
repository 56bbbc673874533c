'use client';

import { useLocale, useTimeZone } from 'next-intl';
import { draftTitle } from '../../../domain/form-draft.ts';
import { dateFormat, formatInstant } from '../../../domain/instants.ts';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import type { Found, Keeping, useDraft } from './use-draft.ts';

/** `#` is the time. */
export type DraftWords = Record<
  'taken' | 'other' | 'take' | 'drop' | 'keeping' | 'kept' | 'offline' | 'signedOut' | 'signIn' | 'tooLong',
  string
>;

type Draft = ReturnType<typeof useDraft>;

const A_DAY = 20 * 3_600_000;

function useTime() {
  const locale = useLocale();
  const timeZone = useTimeZone() ?? 'UTC';
  return (at: Date | string): string => {
    const date = new Date(at);
    if (Date.now() - date.getTime() > A_DAY) return formatInstant(date, locale, timeZone);
    return dateFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(date);
  };
}

/** What was typed here before and not saved: it stands in the form again, or can be taken up. */
export function DraftNotice({ draft, words }: { draft: Draft; words: DraftWords }) {
  const time = useTime();
  const { taken, others } = draft;
  const throwAway = (found: Found) => (
    <Button
      size="small"
      type="button"
      onClick={() => {
        if (found === taken) draft.take(null);
        void draft.drop(found);
      }}
    >
      {words.drop}
    </Button>
  );
  if (!taken && others.length === 0) return null;
  return (
    <section role="status" className="grid gap-2 border-l-4 border-control bg-wash px-4 py-3 text-note">
      {taken && (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p>{words.taken.replace('#', time(taken.keptAt))}</p>
          {throwAway(taken)}
        </div>
      )}
      {others.map((found) => (
        <div key={found.tab} className="flex flex-wrap items-center justify-between gap-3">
          <p className="min-w-0 break-anywhere">
            {words.other.replace('#', time(found.keptAt))}{' '}
            <span className="font-serif">{draftTitle(found.values)}</span>
          </p>
          <p className="flex gap-3">
            <Button size="small" type="button" onClick={() => draft.take(found)}>
              {words.take}
            </Button>
            {throwAway(found)}
          </p>
        </div>
      ))}
    </section>
  );
}

const SAID: Partial<Record<Keeping, 'offline' | 'signedOut' | 'tooLong'>> = {
  offline: 'offline',
  'signed-out': 'signedOut',
  'too-long': 'tooLong',
};

/** How what is typed is kept at this moment. Only what is not as it should be is said aloud. */
export function KeepingState({ keeping: { state, at }, words }: Pick<Draft, 'keeping'> & { words: DraftWords }) {
  const time = useTime();
  const trouble = SAID[state];
  const quiet = state === 'keeping' ? words.keeping : state === 'kept' && at ? words.kept.replace('#', time(at)) : '';
  return (
    <div className="min-h-6 text-note" data-keeping={state}>
      <p className="text-quiet">{quiet}</p>
      <p role="status" className={trouble ? 'flex items-center gap-2 font-semibold' : ''}>
        {trouble && (
          <>
            <Icon name="alert" size={16} />
            {words[trouble]}{' '}
            {trouble === 'signedOut' && (
              <a href="/desk/sign-in" target="_blank" rel="noopener">
                {words.signIn}
              </a>
            )}
          </>
        )}
      </p>
    </div>
  );
}
