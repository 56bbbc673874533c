'use client';

import { CheckBox } from '../ui/form/choices.tsx';
import { useFormContents, usePrefix } from '../ui/form/form-context.tsx';

/** Asked only once the name was found to be that of a party that is known: whether this is another. `within` stands before
 *  the names of the party's fields. */
export function AnotherParty({ within = '', label }: { within?: string; label: string }) {
  const { values, problems } = useFormContents();
  const prefix = usePrefix() + within;
  const isKnown = problems.some(({ field, see }) => field === `${prefix}name` && see !== undefined);
  if (!isKnown && values[`${prefix}another`]?.[0] !== 'yes') return null;
  return <CheckBox name={`${within}another`} label={label} />;
}
