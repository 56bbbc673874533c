import { FIRST_LICENCE, type Licence } from '../domain/licence.ts';
import { licenceOf } from '../domain/newsroom.ts';
import { readNewsroom } from './store.ts';

/** Under what others may use the newsroom's data. */
export async function readLicence(): Promise<Licence> {
  const newsroom = await readNewsroom();
  return newsroom ? licenceOf(newsroom) : FIRST_LICENCE;
}
