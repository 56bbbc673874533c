'use client';

import { type Choice, SelectField } from '../ui/form/choices.tsx';
import { FieldProblems } from '../ui/form/field.tsx';
import { FieldName } from '../ui/form/field-name.tsx';
import { useControl } from '../ui/form/form-context.tsx';
import { Submit } from '../ui/form/submit.tsx';
import { TextField } from '../ui/form/text-field.tsx';

type Words = Record<'title' | 'legend' | 'to' | 'nobody' | 'dueOn' | 'dueHint' | 'button', string>;

/** To whom the ticked claims of a list go, and until when. */
export function AssignTicked({ people, words }: { people: readonly Choice[]; words: Words }) {
  const control = useControl('claimIds');
  return (
    <section aria-label={words.title} className="mt-4 grid gap-3 border border-rule bg-wash px-4 py-3">
      <h3 className="text-note font-semibold">{words.title}</h3>
      <FieldName control={control} label={words.legend} />
      <FieldProblems control={control} />
      <div className="flex flex-wrap items-end gap-4">
        <SelectField name="personId" label={words.to} choices={people} none={words.nobody} />
        <TextField name="dueOn" type="date" label={words.dueOn} />
        <Submit look="plain">{words.button}</Submit>
      </div>
    </section>
  );
}
