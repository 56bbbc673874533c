'use client';

import { useEffect, useState } from 'react';
import type { Picked, PickKind } from '../../../domain/pick.ts';

const SETTLED = 120;
const PLACE = '/desk/find/choices';

async function ask(query: Record<string, string>, signal: AbortSignal): Promise<Picked[]> {
  const answer = await fetch(`${PLACE}?${new URLSearchParams(query)}`, { signal });
  if (!answer.ok) throw new Error(`answered with ${answer.status}`);
  return (await answer.json()) as Picked[];
}

type Found = { typed: string; choices: readonly Picked[]; failed: boolean };

/** What the desk has for the words typed, asked for once they have settled. While an answer is under way the one before stays. */
export function usePicks(kind: PickKind, typed: string, wanted: boolean): Found {
  const [found, setFound] = useState<Found>({ typed: '', choices: [], failed: false });
  useEffect(() => {
    if (!wanted) return;
    const gone = new AbortController();
    const wait = setTimeout(() => {
      ask({ kind, q: typed }, gone.signal)
        .then((choices) => setFound({ typed, choices, failed: false }))
        .catch(() => {
          if (!gone.signal.aborted) setFound({ typed, choices: [], failed: true });
        });
    }, SETTLED);
    return () => {
      clearTimeout(wait);
      gone.abort();
    };
  }, [kind, typed, wanted]);
  return found;
}

/** The one of this identifier, asked for where it is not at hand. */
export function usePicked(kind: PickKind, id: string, atHand: Picked | null): Picked | null {
  const [fetched, setFetched] = useState<Picked | null>(null);
  const isKnown = id === '' || atHand !== null;
  useEffect(() => {
    if (isKnown) return;
    const gone = new AbortController();
    ask({ kind, id }, gone.signal)
      .then(([one]) => setFetched(one ?? null))
      .catch(() => {}); // the field keeps its identifier, if not its name
    return () => gone.abort();
  }, [kind, id, isKnown]);
  return id === '' ? null : (atHand ?? (fetched?.value === id ? fetched : null));
}
