import { revalidatePath } from 'next/cache';
import type { FormState } from '../../../components/ui/form/form-state.ts';

/** The answer to a form that made a secret: the form empty again, and the secret, which is shown this once and kept nowhere. */
export function shownOnce(state: FormState, page: string, title: string, text: string): FormState {
  revalidatePath(page, 'layout');
  return { values: null, problems: [], newer: null, focus: null, shown: { title, text }, answers: state.answers + 1 };
}
