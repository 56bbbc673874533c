'use client';

import { useRef, useState } from 'react';
import { wholeWords } from '../../domain/whole-words.ts';
import { Newer } from '../ui/form/conflict.tsx';
import { controlClass, Field } from '../ui/form/field.tsx';
import { useControl } from '../ui/form/form-context.tsx';
import { standingIn, useHydrated } from '../ui/form/hydrated.ts';
import { TextField } from '../ui/form/text-field.tsx';

type Props = {
  claim: string;
  /** `byHand` is the hint where they are typed; `#` in `marked` is the words. */
  words: { label: string; hint: string; byHand: string; marked: string; whole: string };
};

/** The words of the claim that a statement bears on, marked in the claim itself: a text that can be selected in and not
 *  changed, so that mouse, touch and Shift with the arrow keys all do what they do everywhere. */
export function BearsOnField(props: Props) {
  const { label, byHand } = props.words;
  return useHydrated() ? <Marking {...props} /> : <TextField name="bearsOn" label={label} hint={byHand} />;
}

function Marking({ claim, words }: Props) {
  const control = useControl('bearsOn');
  const [marked, setMarked] = useState(() => standingIn(control.id, 'INPUT') ?? control.text);
  const text = useRef<HTMLTextAreaElement>(null);
  const mark = () => {
    const { selectionStart = 0, selectionEnd = 0 } = text.current ?? {};
    if (selectionStart < selectionEnd) setMarked(wholeWords(claim, selectionStart, selectionEnd));
  };
  const newer = control.newer && <Newer id={control.id} text={control.newer.join('\n')} />;
  return (
    <Field control={control} label={words.label} hint={words.hint} below={newer}>
      <input type="hidden" name={control.name} value={marked} />
      <textarea
        ref={text}
        id={control.id}
        // Not `readOnly`: some browsers have no caret in such a field, and so no selection by keyboard.
        aria-readonly="true"
        inputMode="none"
        onBeforeInput={(event) => event.preventDefault()}
        onChange={() => {}}
        rows={Math.min(6, Math.ceil(claim.length / 70))}
        value={claim}
        onSelect={mark}
        className={controlClass(control.invalid, 'block resize-y font-serif text-entry')}
        aria-invalid={control.invalid || undefined}
        aria-describedby={control.describedBy(true)}
      />
      <p role="status" className="flex flex-wrap items-center justify-between gap-x-3 text-note">
        {marked === '' ? words.whole : words.marked.replace('#', marked)}
        {marked !== '' && (
          <button
            type="button"
            className="min-h-8 cursor-pointer underline underline-offset-4"
            onClick={() => setMarked('')}
          >
            {words.whole}
          </button>
        )}
      </p>
    </Field>
  );
}
