import { FIELDS } from '../../../components/ui/form/form-names.ts';
import type { Problem } from '../../../components/ui/form/form-state.ts';

/** What each field of a form is called, by its control's name, in the page's order. */
export function fieldLabels(form: FormData): ReadonlyMap<string, string> {
  const told = form.getAll(FIELDS).map((line): [string, string] => {
    const [name = '', ...label] = String(line).split(' ');
    return [name, label.join(' ')];
  });
  return new Map(told);
}

/** Each problem with the label of its field, in the page's order: what concerns the whole form first, what stands
 *  elsewhere last. */
export function nameProblems(problems: readonly Problem[], labels: ReadonlyMap<string, string>): Problem[] {
  const order = [...labels.keys()];
  const place = ({ field }: Problem): number => {
    if (field === undefined) return -1;
    const found = order.indexOf(field);
    return found < 0 ? order.length : found;
  };
  return problems
    .map((problem): Problem => {
      const label = problem.field === undefined ? undefined : labels.get(problem.field);
      return label ? { ...problem, label } : problem;
    })
    .sort((one, other) => place(one) - place(other));
}
