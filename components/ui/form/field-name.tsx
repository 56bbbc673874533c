import type { useControl } from './form-context.tsx';
import { FIELDS } from './form-names.ts';

type Props = { control: Pick<ReturnType<typeof useControl>, 'name' | 'within'>; label: string };

/** Sends what a field is called, in the page's order, so that the list of problems can name it there. A group in which
 *  nothing is chosen sends nothing else, and without script nobody but the form knows its labels. */
export function FieldName({ control: { name, within }, label }: Props) {
  return <input type="hidden" name={FIELDS} value={`${name} ${[...within, label].join(', ')}`} />;
}
