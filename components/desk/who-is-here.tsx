'use client';

import { useLocale } from 'next-intl';
import { useEffect, useState } from 'react';

/** `#` is the names. */
type Words = { one: string; several: string; changed: string; load: string };
type Props = {
  claimId: string;
  /** The last act on the claim that the page shows. */
  sequence: number;
  words: Words;
};
type Heard = { others: string[]; newest: { sequence: number; mine: boolean } | null };

const EVERY = 10_000;

/** Who else has the claim open at this moment, and whether somebody has changed it since the page was made. */
export function WhoIsHere({ claimId, sequence, words }: Props) {
  const [heard, setHeard] = useState<Heard>({ others: [], newest: null });
  const locale = useLocale();
  useEffect(() => {
    const place = `/desk/claims/${claimId}/presence`;
    const tell = () =>
      fetch(place, { method: 'POST' })
        .then(async (answer) => answer.ok && setHeard((await answer.json()) as Heard))
        .catch(() => {}); // it is told again in a moment
    const leave = () => navigator.sendBeacon(place, '{"left":true}');
    void tell();
    const timer = setInterval(tell, EVERY);
    const back = () => document.visibilityState === 'visible' && void tell();
    document.addEventListener('visibilitychange', back);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', back);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [claimId]);
  const { others, newest } = heard;
  const isOlder = newest !== null && newest.sequence > sequence && !newest.mine;
  const names = new Intl.ListFormat(locale).format(others);
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-4 text-note">
      {others.length > 0 && (
        <p className="font-semibold">{(others.length === 1 ? words.one : words.several).replace('#', names)}</p>
      )}
      {isOlder && (
        <p>
          {words.changed}{' '}
          <a className="inline-flex min-h-8 items-center" href={`/desk/claims/${claimId}`}>
            {words.load}
          </a>
        </p>
      )}
    </div>
  );
}
