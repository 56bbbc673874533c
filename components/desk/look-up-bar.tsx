'use client';

import { useActionState, useEffect, useRef } from 'react';
import type { FormAction } from '../ui/form/form-state.ts';
import { UNANSWERED } from '../ui/form/form-state.ts';
import { PlainTextArea } from '../ui/form/text-area.tsx';
import { orUnanswered, type UnansweredWords } from '../ui/form/unanswered.ts';
import { Icon } from '../ui/icon.tsx';
import { isWriting } from './shortcuts.tsx';
import { singleKeysAreOn } from './single-keys.ts';

type Props = {
  action: FormAction;
  /** Tells a second press of the button from a second text. */
  token: string;
  words: { label: string; hint: string; go: string; busy: string } & UnansweredWords;
};

/** One field for everything: an address to read, a text to keep, words to find. `/` leads to it from anywhere on the page. */
export function LookUpBar({ action, token, words }: Props) {
  const inBrowser = typeof window !== 'undefined';
  const [state, dispatch, busy] = useActionState(inBrowser ? orUnanswered(action, words) : action, UNANSWERED);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (!singleKeysAreOn()) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const [problem] = state.problems;
  return (
    <search className="relative order-last min-w-0 basis-full py-1.5 md:order-none md:basis-72 md:grow md:max-w-lg">
      <form action={dispatch}>
        <input
          key={`token ${state.answers}`}
          type="hidden"
          name="token"
          defaultValue={state.values?.token?.[0] ?? token}
        />
        <div className="flex items-stretch rounded-control border border-control bg-paper focus-within:outline-2 focus-within:outline-focus">
          <PlainTextArea
            key={state.answers}
            ref={field}
            id="look-up"
            name="q"
            rows={1}
            text={state.values?.q?.[0] ?? ''}
            aria-label={words.label}
            aria-describedby={problem ? 'look-up-problem' : undefined}
            aria-invalid={problem ? true : undefined}
            aria-keyshortcuts="/"
            placeholder={words.hint}
            autoComplete="off"
            className="block max-h-40 min-w-0 grow resize-none overflow-y-auto bg-transparent px-3 py-1.5 outline-none field-sizing-content placeholder:text-quiet"
            onKeyDown={(event) => {
              if (event.key === 'Escape') event.currentTarget.blur();
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              if (!busy) event.currentTarget.form?.requestSubmit();
            }}
          />
          <span
            aria-hidden="true"
            className="my-1.5 mr-1 hidden self-start border border-control px-2 text-label md:block"
          >
            /
          </span>
          <button
            type="submit"
            aria-label={words.go}
            className="flex min-w-10 cursor-pointer items-center justify-center"
          >
            <Icon name="search" />
          </button>
        </div>
      </form>
      <p role="status" className="sr-only">
        {busy ? words.busy : ''}
      </p>
      {busy && (
        <p aria-hidden="true" className="absolute z-10 mt-1 border border-rule-strong bg-paper px-3 py-2 text-note">
          {words.busy}
        </p>
      )}
      {!busy && problem && (
        <p
          id="look-up-problem"
          role="alert"
          className="absolute z-10 mt-1 border-l-4 border-danger bg-wash px-3 py-2 text-note"
        >
          {[state.heading, problem.message].filter(Boolean).join(' ')}
        </p>
      )}
    </search>
  );
}
