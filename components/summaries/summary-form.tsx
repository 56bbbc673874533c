'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useTransition } from 'react';

type Props = {
  /** The page's own address without its query. */
  page: string;
  /** The query the page was made for: when it changes, what was asked for has come. */
  query: string;
  label: string;
  children: ReactNode;
};

/** What had the focus when the page was asked for. Not a state: the page that comes may be made anew. */
const focused = { id: '' };

/** How long somebody stops before what they type is asked for. */
const PAUSE = 500;

/** A form that asks for its page again whenever something in it changes, so that the preview follows. Without script it has a
 *  button that does the same. */
export function SummaryForm({ page, query, label, children }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [isComing, start] = useTransition();

  const ask = (submitter?: HTMLElement | null) => {
    clearTimeout(timer.current);
    if (!form.current) return;
    const asked = [...new FormData(form.current, submitter)].filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
    );
    focused.id = document.activeElement?.id ?? '';
    start(() => router.replace(`${page}?${new URLSearchParams(asked)}`, { scroll: false }));
  };

  // A claim that moves is taken out of the page and put in elsewhere, which loses the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new query means that the list is another
  useEffect(() => {
    if (focused.id && document.activeElement === document.body) document.getElementById(focused.id)?.focus();
  }, [query]);

  const onChange = (event: FormEvent<HTMLFormElement>) => {
    const isTyped =
      event.target instanceof HTMLElement && event.target.matches('textarea, input[type=text], input[type=search]');
    clearTimeout(timer.current);
    timer.current = setTimeout(ask, isTyped ? PAUSE : 0);
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
