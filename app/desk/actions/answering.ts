import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { DRAFT_PLACE, DRAFT_TAB } from '../../../components/ui/form/form-names.ts';
import type { FormAction, FormState } from '../../../components/ui/form/form-state.ts';
import { dropDraft } from '../../../db/drafts.ts';
import { draftPlace } from '../../../domain/form-draft.ts';
import { getStore } from '../../store.ts';
import { readPerson, signInAddress } from '../session.ts';
import { readForm } from './form-state.ts';
import { sayReasons } from './say-reasons.ts';
import { Submission } from './submission.ts';

/** The action of a form of the desk: whoever is signed in sends it. Where nobody is any more nothing is lost: the form is
 *  answered as it was typed, and can be sent again after a sign-in in another tab. */
export const answering =
  (run: (submission: Submission, state: FormState, form: FormData) => Promise<FormState>): FormAction =>
  async (state, form) => {
    const person = await readPerson();
    if (!person) return signedOut(state, form);
    try {
      return await run(await Submission.begin(person, state, form), state, form);
    } catch (done) {
      if (isRedirect(done)) await dropDraftOf(person.id, form);
      throw done;
    }
  };

/** Going on to another page, which is what a form does that is done, is thrown: Next marks it so. */
const isRedirect = (error: unknown): boolean =>
  error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_REDIRECT');

/** What was kept while the form was filled in is of no use any more. */
async function dropDraftOf(personId: string, form: FormData): Promise<void> {
  const draft = draftPlace.safeParse({ place: form.get(DRAFT_PLACE), tab: form.get(DRAFT_TAB) });
  if (draft.success) await dropDraft(await getStore(), { personId, ...draft.data });
}

async function signedOut(state: FormState, form: FormData): Promise<FormState> {
  const sent = await headers();
  // Without script the answer is the page itself, which shows nothing of the desk to nobody. So the sign-in says it, and
  // leads back to the page, where most browsers still have what was typed.
  if (!sent.has('next-action')) redirect(signInAddress(pathOf(sent.get('referer')), 'unsaved'));
  const [problem] = await sayReasons([{ code: 'notSignedIn' }]);
  // Nothing is revalidated here: the page would be made anew, and lead to the sign-in.
  return {
    values: readForm(form).values,
    problems: problem ? [{ ...problem, href: '/desk/sign-in', inNewTab: true }] : [],
    newer: null,
    focus: null,
    answers: state.answers + 1,
  };
}

const pathOf = (address: string | null): string => (address && URL.canParse(address) ? new URL(address).pathname : '');
