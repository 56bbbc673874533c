import canonicalize from 'canonicalize';
import { type EditionDocument, editionDocument } from './edition.ts';

/** RFC 8785 canonical JSON: the exact characters that are hashed, stored and handed out.
 *  @throws if the document does not fit the schema, so nothing unreadable is ever frozen */
export function canonicalDocument(document: EditionDocument): string {
  const json = canonicalize(editionDocument.parse(document));
  if (json === undefined) throw new Error('an edition cannot be empty');
  return json;
}
