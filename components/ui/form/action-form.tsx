'use client';

import { Fragment, type ReactNode, useActionState, useId, useRef, useState } from 'react';
import { NewerHeading } from './conflict.tsx';
import { CopyText, type CopyWords } from './copy-text.tsx';
import { DraftNotice, type DraftWords, KeepingState } from './draft-notice.tsx';
import { forgetHere, placeOf, tabOf } from './drafts-here.ts';
import { FormContents } from './form-context.tsx';
import { DRAFT_PLACE, DRAFT_TAB } from './form-names.ts';
import { type FormAction, UNANSWERED, type Values } from './form-state.ts';
import { MergeBase, type MergeWords } from './merge-field.tsx';
import { ProblemSummary } from './problem-summary.tsx';
import { useTypedEarly } from './typed-early.ts';
import { keepingTypedLater } from './typed-later.ts';
import { orUnanswered, type UnansweredWords } from './unanswered.ts';
import { UnsavedGuard } from './unsaved-guard.tsx';
import { useDraft } from './use-draft.ts';

type Props = {
  action: FormAction;
  /** What stands in the form at first. */
  initial: Values;
  /** Texts of the list of problems; `#` is their number. */
  words: { one: string; several: string; newer: string; draft?: DraftWords; merge?: MergeWords } & CopyWords &
    UnansweredWords;
  /** Names the form where a page has several. */
  label?: string;
  /** Whether leaving with text that is not saved asks first. */
  guarded?: boolean;
  /** Names the form among those of the page, so that what is typed is kept while it is typed; null where it is not. */
  draft?: string | null;
  children: ReactNode;
};

/** A form that works without script, and keeps what was typed whatever its action answers. */
export function ActionForm({ action, initial, words, label, guarded = true, draft: name = null, children }: Props) {
  // When the page is made, React must see the action itself: it writes into the form where to send it without script.
  const inBrowser = typeof window !== 'undefined';
  const form = useRef<HTMLFormElement>(null);
  const asked = inBrowser
    ? orUnanswered(keepingTypedLater(fromHere(action, name), form), words, () => forget(name))
    : action;
  const [state, dispatch] = useActionState(asked, UNANSWERED);
  const id = `form${useId()}`; // in HTML an id begins with a letter
  const draft = useDraft(name, initial, form, state.answers, useTypedEarly(id));
  const [base] = useState(initial); // what stands in the page's own is the newer text, once a save was refused
  const values = state.values ?? (draft.taken ? { ...draft.taken.values, token: initial.token ?? [] } : initial);
  return (
    <form
      id={id}
      ref={form}
      action={dispatch}
      noValidate
      aria-label={label}
      data-kept={draft.keeping.state === 'kept'}
      className="grid min-w-0 gap-5"
    >
      {/* What Enter presses: without it, the first button of a row would answer. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      {words.draft && state.answers === 0 && <DraftNotice draft={draft} words={words.draft} />}
      <Fragment key={`${state.answers} ${draft.taken?.keptAt ?? ''}`}>
        <ProblemSummary state={state} words={words} />
        {state.shown && <ShownOnce {...state.shown} words={words} />}
        <NewerHeading heading={words.newer}>
          <FormContents contents={{ values, problems: state.problems, newer: state.newer, answers: state.answers }}>
            <HiddenValue name="token" values={values} />
            <HiddenValue name="version" values={values} />
            <MergeBase base={base} words={words.merge ?? null}>
              {children}
            </MergeBase>
          </FormContents>
        </NewerHeading>
      </Fragment>
      {words.draft && name !== null && <KeepingState keeping={draft.keeping} words={words.draft} />}
      {guarded && <UnsavedGuard answers={state.answers} />}
    </form>
  );
}

/** The same action, told which draft it is about: that goes as soon as it is done. */
const fromHere =
  (action: FormAction, name: string | null): FormAction =>
  (state, form) => {
    if (name !== null) {
      form.set(DRAFT_PLACE, placeOf(name));
      form.set(DRAFT_TAB, tabOf());
    }
    return action(state, form);
  };

/** What was typed is saved for good: the server has dropped its copy with the save itself. */
function forget(name: string | null): void {
  if (name !== null) forgetHere(placeOf(name), tabOf());
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
