'use client';

import { CheckBox } from '../ui/form/choices.tsx';
import { useFormContents } from '../ui/form/form-context.tsx';

/** Asked only once the words were found to be much like those of a claim that is here: whether this is another. */
export function AnotherClaim({ label }: { label: string }) {
  const { values, problems } = useFormContents();
  const isKnown = problems.some(({ code }) => code === 'claimKnown');
  return isKnown || values.another?.[0] === 'yes' ? <CheckBox name="another" label={label} /> : null;
}
