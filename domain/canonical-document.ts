import canonicalize from 'canonicalize';
import { type EditionDocument, type EditionDraft, editionDocument } from './edition.ts';

/** RFC 8785 canonical JSON: the exact characters that are hashed, stored and handed out.
 *  @throws if the document does not fit the schema, so nothing unreadable is ever frozen */
export const canonicalDocument = (document: EditionDocument): string => freezeDraft(document).canonical;

/** A complete draft as the document it becomes, with its canonical JSON.
 *  @throws where something still lacks or does not fit the schema */
export function freezeDraft(draft: EditionDraft): { document: EditionDocument; canonical: string } {
  const document = editionDocument.parse(draft);
  const canonical = canonicalize(document);
  if (canonical === undefined) throw new Error('an edition cannot be empty');
  return { document, canonical };
}
