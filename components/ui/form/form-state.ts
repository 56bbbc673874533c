import type { Stretch } from '../../../domain/word-difference.ts';
import { ROWS } from './form-names.ts';

/** Something to mend, in words. `code` is what the refusal calls it; `marked` a text with what in it differs from what was
 *  typed. `see` is the address of what it speaks of, to be looked at beside the form. `label` is what the field is called on the page. `field` is the name of the control it belongs to; `href` leads there if it stands elsewhere;
 *  in a new tab where leaving the form would lose what is typed in it. */
export type Problem = {
  message: string;
  label?: string;
  field?: string;
  href?: string;
  inNewTab?: boolean;
  see?: string;
  code?: string;
  marked?: readonly Stretch[];
};

/** Every control's text by its name, as it was typed. A name with several controls has several. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** What a form is after its server has answered. Before any answer there are no values: the form has its own. */
export type FormState = {
  values: Values | null;
  problems: Problem[];
  /** Stands over the problems; else their number does. */
  heading?: string;
  /** What stands in the database now, where somebody else saved first. */
  newer: Values | null;
  /** The control to go to: set where a row was added or removed. */
  focus: string | null;
  /** Something to be seen once, such as a link that is kept nowhere. */
  shown?: { title: string; text: string };
  /** Answers so far. Controls are made anew at each, since React empties a form once its action is done. */
  answers: number;
};

export const UNANSWERED: FormState = { values: null, problems: [], newer: null, focus: null, answers: 0 };

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** What was typed, as the browser sends it. Repeated names keep all their texts; files and the framework's own fields are
 *  left out. */
export function typedIn(form: FormData): Values {
  const values = new Map<string, string[]>();
  for (const [name, value] of form.entries()) {
    if (typeof value !== 'string' || name.startsWith('$') || name === ROWS) continue;
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return Object.fromEntries(values); // with this and a Map a field named __proto__ stays what it is: a field
}

/** How many rows of a repeated part there are, such as `appearances.0.place`. */
export function countRows(values: Values, name: string): number {
  const start = `${name}.`;
  const numbers = Object.keys(values)
    .filter((key) => key.startsWith(start))
    .map((key) => Number.parseInt(key.slice(start.length), 10))
    .filter((number) => Number.isInteger(number));
  return Math.max(-1, ...numbers) + 1;
}
