'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type DraftValues, isTyped } from '../../../domain/form-draft.ts';
import { forgetHere, hereOf, keepHere, placeOf, tabOf } from './drafts-here.ts';
import { typedIn, type Values } from './form-state.ts';

/** How what was typed is kept: not yet, on its way, on the server, or in this browser alone and why. */
export type Keeping = 'nothing' | 'keeping' | 'kept' | 'offline' | 'signed-out' | 'too-long';
export type Found = { tab: string; values: DraftValues; keptAt: string };

const SETTLED = 900;
const AGAIN = 8_000;
const PLACE = '/desk/drafts';

const post = (body: object, signal: AbortSignal | null = null) =>
  fetch(PLACE, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
    keepalive: JSON.stringify(body).length < 60_000, // more than that no browser sends after its page is gone
    signal,
  });

const STATES: Partial<Record<number, Keeping>> = { 200: 'kept', 401: 'signed-out', 413: 'too-long' };

/** Keeps what is typed in a form as it is typed, and finds what was kept of it before: by this tab, which takes it up again by
 *  itself, and by others, which is offered. Without a server it is kept in this browser.
 *  @param name of the form among those of the page; null where nothing is kept
 *  @param early whether it was typed in before the page's script ran */
export function useDraft(
  name: string | null,
  initial: Values,
  form: RefObject<HTMLFormElement | null>,
  answers: number,
  early: boolean,
) {
  const [keeping, setKeeping] = useState<{ state: Keeping; at: Date | null }>({ state: 'nothing', at: null });
  const [taken, setTaken] = useState<Found | null>(null);
  const [others, setOthers] = useState<readonly Found[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const underWay = useRef<AbortController>(undefined);
  const typed = useRef(early);
  const begun = useRef(initial);
  const here = useCallback(() => placeOf(name ?? ''), [name]);

  const keep = useCallback(async () => {
    if (!form.current || name === null) return;
    const values = typedIn(new FormData(form.current));
    const [place, tab, at] = [here(), tabOf(), new Date()];
    keepHere(place, tab, { tab, values, keptAt: at.toISOString() });
    setKeeping((before) => ({ ...before, state: 'keeping' }));
    underWay.current?.abort();
    const attempt = new AbortController();
    underWay.current = attempt;
    const state = await post({ place, tab, values }, attempt.signal).then(
      ({ status }) => STATES[status] ?? 'offline',
      () => 'offline' as const,
    );
    if (attempt.signal.aborted) return;
    if (state === 'kept') forgetHere(place, tab);
    setKeeping({ state, at });
    clearTimeout(timer.current);
    if (state === 'offline') timer.current = setTimeout(keep, AGAIN);
  }, [form, name, here]);

  const drop = useCallback(
    async ({ tab }: Pick<Found, 'tab'>) => {
      forgetHere(here(), tab);
      setOthers((all) => all.filter((one) => one.tab !== tab));
      await post({ place: here(), tab }).catch(() => {}); // it is offered again, and can be dropped again
    },
    [here],
  );

  useEffect(() => {
    if (name === null) return;
    const gone = new AbortController();
    const place = here();
    fetch(`${PLACE}?${new URLSearchParams({ place })}`, { signal: gone.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<Found[]>) : []))
      .catch(() => [])
      .then((kept) => {
        if (gone.signal.aborted) return;
        const newest = new Map([...kept, ...hereOf(place)].map((one) => [one.tab, one]));
        const all = [...newest.values()].filter(({ values }) => isTyped(values, begun.current));
        const own = all.find(({ tab }) => tab === tabOf());
        if (own && !typed.current) setTaken(own);
        setOthers(all.filter(({ tab }) => tab !== tabOf()));
      });
    return () => gone.abort();
  }, [name, here]);

  useEffect(() => {
    const element = form.current;
    if (!element || name === null) return;
    const later = () => {
      typed.current = true;
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, SETTLED);
    };
    // What is on its way would come back as a draft of what the save has just dropped.
    const sent = () => {
      clearTimeout(timer.current);
      underWay.current?.abort();
    };
    const online = () => typed.current && keep();
    element.addEventListener('input', later);
    element.addEventListener('submit', sent);
    window.addEventListener('online', online);
    // A refused form stands there as it was typed, and so does what was typed before this script ran: both are kept.
    if (answers > 0 || early) later();
    return () => {
      clearTimeout(timer.current);
      element.removeEventListener('input', later);
      element.removeEventListener('submit', sent);
      window.removeEventListener('online', online);
    };
  }, [form, name, keep, answers, early]);

  return { keeping, taken, others, take: setTaken, drop };
}
