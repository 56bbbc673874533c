// What is typed, kept in the browser until the server has it: a lost network, an ended session or a crash costs no word.

import type { DraftValues } from '../../../domain/form-draft.ts';

type Kept = { tab: string; values: DraftValues; keptAt: string };

const START = 'claimline.draft ';
const TAB = 'claimline.tab';
/** Whose desk this page is: what somebody typed is not offered to whoever signs in after them in the same browser. */
const personHere = (): string => document.querySelector<HTMLElement>('[data-person]')?.dataset.person ?? '';
const keyOf = (place: string, tab: string): string => `${START}${personHere()} ${place} ${tab}`;

/** The name of this tab, the same after a reload. */
export function tabOf(): string {
  const known = sessionStorage.getItem(TAB);
  if (known) return known;
  const made = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`;
  sessionStorage.setItem(TAB, made);
  return made;
}

/** Where a form stands: its page, and its name among the forms of it. One that has the page to itself is another for every
 *  query of the page's address. */
export const placeOf = (name: string): string =>
  `${location.pathname}${name === 'form' ? location.search : ''}#${name}`.slice(0, 400);

export function keepHere(place: string, tab: string, draft: Kept): void {
  try {
    localStorage.setItem(keyOf(place, tab), JSON.stringify(draft));
  } catch {
    // Full or forbidden: the server keeps it still, and the state that is shown is the server's.
  }
}

export const forgetHere = (place: string, tab: string): void => localStorage.removeItem(keyOf(place, tab));

/** Everything kept here of this form, whichever tab it was typed in. */
export function hereOf(place: string): Kept[] {
  const start = keyOf(place, '');
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(start))
    .flatMap((key) => {
      try {
        return JSON.parse(localStorage.getItem(key) ?? '') as Kept;
      } catch {
        return [];
      }
    });
}
