import { getFormatter, getTranslations } from 'next-intl/server';
import type { Store } from '../../../db/engines/store.ts';
import { type Letter, listLetters } from '../../../db/queries/desk/replies.ts';
import type { EditionDraft } from '../../../domain/edition.ts';
import { isOneDay } from '../../../domain/edtf.ts';
import {
  type LetterKind,
  type LetterValues,
  mergeLetter,
  PLACEHOLDERS,
  type Placeholder,
} from '../../../domain/letters.ts';
import type { Person } from '../../../domain/person.ts';

/** The language in which letters come with the program. */
const GIVEN_LANGUAGE = 'en';

/** Every placeholder of the catalogue's letters as itself: they are filled in later. */
const UNFILLED = Object.fromEntries(PLACEHOLDERS.map((name) => [name, `{${name}}`])) as Record<Placeholder, string>;

/** What is written, by language: as the newsroom saved it, and in one language as the program has it. */
export async function readLetters(store: Store, kind: LetterKind): Promise<Letter[]> {
  const saved = await listLetters(store, kind);
  if (saved.some(({ language }) => language === GIVEN_LANGUAGE)) return saved;
  const t = await getTranslations('desk.letters.given');
  const [subject, body] = [t(`${kind}.subject`, UNFILLED), t(`${kind}.body`, UNFILLED)];
  return [{ language: GIVEN_LANGUAGE, version: 0, subject, body }, ...saved];
}

/** A day, YYYY-MM-DD, as it stands in a letter. */
export const longDay = async (day: string): Promise<string> =>
  (await getFormatter()).dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });

/** What a letter about a claim can be filled in with, before it is known whom it goes to and by when. */
export async function letterValues(draft: EditionDraft, person: Person): Promise<LetterValues> {
  const { claim, evidence, newsroom } = draft;
  const quotes = evidence
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ statement }) => `– ${statement.party.name}: “${statement.words}”`);
  const said = isOneDay(claim.saidOn) ? await longDay(claim.saidOn) : null;
  return {
    claim: claim.words,
    claimant: [claim.claimant.party.name, said].filter(Boolean).join(', '),
    evidence: quotes.join('\n') || '–',
    newsroom: newsroom.name,
    sender: person.name,
  };
}

/** A letter as it can be sent; its first line is the subject. */
export const mergedLetter = ({ subject, body }: Letter, values: LetterValues): string =>
  `${mergeLetter(subject, values)}\n\n${mergeLetter(body, values)}`;
