'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useTransition } from 'react';
import { settleForm } from '../../domain/summary-form.ts';
import { typing } from './typing.ts';

type Props = {
  /** The page's own address without its query. */
  page: string;
  /** The query the page was made for: when it changes, what was asked for has come. */
  query: string;
  label: string;
  children: ReactNode;
};

/** How long somebody stops before what they type is asked for. A date is typed in three parts. */
const PAUSE = 500;
/** The field in which claims are looked for by hand. */
const PICK = 'pick-words';
const TYPED = 'textarea, input:not([type=radio], [type=checkbox])';

/** A form that asks for its page again whenever something in it changes, so that the preview follows. What comes is put into the
 *  same page, so that the field somebody types in stays as it is. Without script it has a button that does the same. */
export function SummaryForm({ page, query, label, children }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const focused = useRef('');
  const [isComing, start] = useTransition();

  const ask = (submitter?: HTMLElement | null) => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (!form.current) return;
    const fields = [...new FormData(form.current, submitter)].filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    );
    // The address as the server would write it: a redirect would make the whole page anew.
    const asked = settleForm(fields).map(([name, value]) => [name, value]);
    const pressed = submitter instanceof HTMLButtonElement ? submitter.name : '';
    if (pressed === 'move') keepOrder(form.current, new URLSearchParams(asked).get('hand') ?? '');
    // Whoever put a claim in goes on looking for others.
    focused.current = pressed === 'add' ? PICK : (document.activeElement?.id ?? '');
    typing.pending = true;
    start(() => router.replace(`${page}?${new URLSearchParams(asked)}`, { scroll: false }));
  };

  // A claim that moves is taken out of the page and put in elsewhere, which loses the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new query means that the list is another
  useEffect(() => {
    if (focused.current && document.activeElement === document.body) document.getElementById(focused.current)?.focus();
  }, [query]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    typing.ask = ask;
  });
  useEffect(() => {
    if (isComing || timer.current !== undefined) return;
    typing.pending = false;
    const { press } = typing;
    typing.press = null;
    press?.();
  }, [isComing]);

  const onChange = (event: FormEvent<HTMLFormElement>) => {
    const isTyped = event.target instanceof HTMLElement && event.target.matches(TYPED);
    clearTimeout(timer.current);
    timer.current = setTimeout(ask, isTyped ? PAUSE : 0);
    typing.pending = true;
  };
  /** Alt and an arrow move the claim that has the focus. */
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    const way = { ArrowUp: 'up', ArrowDown: 'down' }[event.key];
    const row = event.target instanceof HTMLElement && event.target.closest('li');
    const button = event.altKey && way && row ? row.querySelector<HTMLButtonElement>(`button[value$=".${way}"]`) : null;
    if (!button) return;
    event.preventDefault();
    button.focus();
    button.click();
  };
  return (
    <form
      ref={form}
      action={page}
      aria-label={label}
      aria-busy={isComing}
      className="contents"
      onInput={onChange}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        ask((event.nativeEvent as SubmitEvent).submitter);
      }}
    >
      {children}
    </form>
  );
}

/** Whoever moves a claim has chosen the order by hand, and the choice says so; the next move starts from there, also before the
 *  page has come. */
function keepOrder(form: HTMLFormElement, hand: string): void {
  const order = form.elements.namedItem('order');
  if (order instanceof RadioNodeList) order.value = 'hand';
  for (const name of ['hand', 'shown']) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = hand;
  }
}
