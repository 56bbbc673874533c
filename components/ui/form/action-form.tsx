'use client';

import { Fragment, type ReactNode, useActionState } from 'react';
import { NewerHeading } from './conflict.tsx';
import { CopyText, type CopyWords } from './copy-text.tsx';
import { FormContents } from './form-context.tsx';
import { type FormAction, UNANSWERED, type Values } from './form-state.ts';
import { ProblemSummary } from './problem-summary.tsx';
import { orUnanswered, type UnansweredWords } from './unanswered.ts';
import { UnsavedGuard } from './unsaved-guard.tsx';

type Props = {
  action: FormAction;
  /** What stands in the form at first. */
  initial: Values;
  /** Texts of the list of problems; `#` is their number. */
  words: { one: string; several: string; newer: string } & CopyWords & UnansweredWords;
  /** Names the form where a page has several. */
  label?: string;
  /** Whether leaving with text that is not saved asks first. */
  guarded?: boolean;
  children: ReactNode;
};

/** A form that works without script, and keeps what was typed whatever its action answers. */
export function ActionForm({ action, initial, words, label, guarded = true, children }: Props) {
  // When the page is made, React must see the action itself: it writes into the form where to send it without script.
  const inBrowser = typeof window !== 'undefined';
  const [state, dispatch] = useActionState(inBrowser ? orUnanswered(action, words) : action, UNANSWERED);
  const values = state.values ?? initial;
  return (
    <form action={dispatch} noValidate aria-label={label} className="grid min-w-0 gap-5">
      {/* What Enter presses: without it, the first button of a row would answer. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <Fragment key={state.answers}>
        <ProblemSummary state={state} words={words} />
        {state.shown && <ShownOnce {...state.shown} words={words} />}
        <NewerHeading heading={words.newer}>
          <FormContents contents={{ values, problems: state.problems, newer: state.newer, answers: state.answers }}>
            <HiddenValue name="token" values={values} />
            <HiddenValue name="version" values={values} />
            {children}
          </FormContents>
        </NewerHeading>
      </Fragment>
      {guarded && <UnsavedGuard answers={state.answers} />}
    </form>
  );
}

/** Which version was read, and which submission this is: both come anew with every answer. */
function HiddenValue({ name, values }: { name: string; values: Values }) {
  const value = values[name]?.[0];
  return value === undefined ? null : <input type="hidden" name={name} defaultValue={value} />;
}

/** Stands above the form until the page is left. */
function ShownOnce({ title, text, words }: { title: string; text: string; words: CopyWords }) {
  return (
    <div role="status" className="grid gap-2 border-2 border-ink p-4">
      <p className="font-semibold">{title}</p>
      <code className="bg-wash px-3 py-2 font-mono text-note break-anywhere select-all">{text}</code>
      <CopyText text={text} words={words} />
    </div>
  );
}
