'use client';

import { useEffect } from 'react';
import { singleKeysAreOn } from './single-keys.ts';

/** Whether keys are being typed into something. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Keys that lead to a page from anywhere on the desk. */
const PLACES: Partial<Record<string, string>> = { '?': '/desk/keys', n: '/desk/claims/new', q: '/desk' };
/** Keys that a control of the page bears. */
const ON_CONTROLS = new Set(['a', 'd', 'e', 'k', 'm', 'p', 'r', 't', 'w']);

const isSeen = (element: HTMLElement): boolean => element.checkVisibility({ visibilityProperty: true });

/** The keys of the desk. A single key leads somewhere, or does what the control does that bears it (`aria-keyshortcuts`); a
 *  digit leads to a pane of the workspace; Control or Command with Enter sends the form in which somebody writes; `?` lists
 *  them all. */
export function Shortcuts() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        const form = event.target instanceof HTMLElement ? event.target.closest('form') : null;
        if (form) event.preventDefault();
        form?.requestSubmit();
        return;
      }
      if (event.ctrlKey || event.metaKey || isWriting(event.target) || !singleKeysAreOn()) return;
      const place = PLACES[event.key];
      if (place) {
        event.preventDefault();
        window.location.assign(place);
        return;
      }
      const pane = document.querySelectorAll<HTMLElement>('[data-pane]')[Number(event.key) - 1];
      if (pane) {
        event.preventDefault();
        window.location.hash = pane.id; // on a phone, where one is seen at a time, this shows it
        pane.focus();
        return;
      }
      if (goAlong(event.key)) {
        event.preventDefault();
        return;
      }
      if (!ON_CONTROLS.has(event.key)) return;
      const bearers = document.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(event.key)}"]`);
      const control = [...bearers].find((element) => isSeen(element) && element.matches('a, button, summary'));
      if (!control) return;
      event.preventDefault();
      control.click();
      writeIn(control);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return null;
}

/** A key that opens a form leads to where its text goes, the last field: whoever pressed it means to write, and what they write
 *  next would be taken for keys. */
function writeIn(control: HTMLElement): void {
  const details = control.matches('summary') ? control.closest('details') : null;
  if (!details?.open) return;
  const fields = details.querySelectorAll<HTMLElement>('textarea');
  [...fields].findLast(isSeen)?.focus();
}

const STEPS: Partial<Record<string, number>> = { j: 1, k: -1 };

/** In a list of claims: to the next and the one before; ticks the one that has the focus. Whether there was something to do. */
function goAlong(key: string): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row.matches(':focus'));
  const step = STEPS[key];
  if (step !== undefined && rows.length > 0) {
    const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1);
    rows[next]?.focus();
    return true;
  }
  const tick = key === 'x' ? rows[at]?.closest('li')?.querySelector<HTMLInputElement>('input[type=checkbox]') : null;
  tick?.click();
  return Boolean(tick);
}
