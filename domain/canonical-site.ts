import canonicalize from 'canonicalize';
import { type SiteDocument, siteDocument } from './site.ts';

/** RFC 8785 canonical JSON: the characters that are hashed and kept.
 *  @throws if the document does not fit the schema */
export function canonicalSite(document: SiteDocument): string {
  const json = canonicalize(siteDocument.parse(document));
  if (json === undefined) throw new Error('a site edition cannot be empty');
  return json;
}
