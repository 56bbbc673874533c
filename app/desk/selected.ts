import { getTranslations } from 'next-intl/server';
import { getSource } from '../../db/queries/desk/rows.ts';
import { dayOf } from '../../domain/instants.ts';
import { readSelection } from '../../domain/selected-words.ts';
import { getStore, readNewsroom } from '../store.ts';

type Params = Record<string, string | string[] | undefined>;

/** What a form can be filled in with where words of a source were selected (`source` and `at` of its address): the words and
 *  where they stand. Null where nothing was, or where the source was read again since and the place is another. */
export async function readSelected({ source: sourceId, at }: Params) {
  const source = typeof sourceId === 'string' ? await getSource(await getStore(), sourceId) : null;
  const selected = source?.text && typeof at === 'string' ? readSelection(at, source.text) : null;
  if (!source || !selected) return null;
  const t = await getTranslations('desk.claim');
  const timeZone = (await readNewsroom())?.timeZone ?? 'UTC';
  const copy = source.copies.find(({ text }) => text);
  return {
    words: {
      words: selected.words,
      ...(selected.quoted && { wording: 'verbatim' }),
      ...(source.language && { language: source.language }),
      ...(source.publishedOn && { saidOn: source.publishedOn }),
    },
    anchor: selected.anchor,
    citation: {
      sourceId: source.id,
      place: t('paragraphPlace', { number: selected.paragraph }),
      accessedOn: copy ? dayOf(copy.takenAt, timeZone) : null,
    },
  };
}
