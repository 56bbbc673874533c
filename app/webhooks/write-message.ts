import type { Store } from '../../db/engines/store.ts';
import { getNewsroom } from '../../db/newsroom.ts';
import { getEditionById } from '../../db/queries/editions.ts';
import type { Due } from '../../db/webhooks/outbox.ts';
import { FIRST_LICENCE } from '../../domain/licence.ts';
import { licenceOf } from '../../domain/newsroom.ts';
import { testMessage, webhookMessage } from '../../domain/webhooks/message.ts';
import { DEFAULT_LOCALE } from '../../messages/locales.ts';
import { siteOrigin } from '../address.ts';

type Told = Pick<Due, 'editionId' | 'createdAt'>;

/** The body of a message of the outbox. @throws where its edition is not there, which cannot be: editions stay */
export async function writeMessage(store: Store, { editionId, createdAt }: Told): Promise<string> {
  const newsroom = await getNewsroom(store.read);
  if (editionId === null) return testMessage(createdAt, newsroom?.name ?? '');
  const edition = await getEditionById(store, editionId);
  if (!edition) throw new Error(`no edition ${editionId}`);
  const origin = siteOrigin();
  const licence = newsroom ? licenceOf(newsroom) : FIRST_LICENCE;
  return webhookMessage(edition, { origin, site: `${origin}/${DEFAULT_LOCALE}`, licence });
}
