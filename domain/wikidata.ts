import { z } from 'zod';

const ITEM = /^Q[1-9]\d{0,10}$/;
const PAGE = /^https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)$/i;

/** The identifier of an item of Wikidata, `Q` and a number (wikidata.org/wiki/Wikidata:Identifiers); its page's address is
 *  understood too. Only the form is checked: nothing is asked of the network. */
export const wikidataId = z
  .string()
  .trim()
  .transform((value) => (PAGE.exec(value)?.[1] ?? value).toUpperCase())
  .pipe(z.string().refine((value) => ITEM.test(value), 'notAWikidataId'));

export const wikidataAddress = (id: string): string => `https://www.wikidata.org/wiki/${id}`;
