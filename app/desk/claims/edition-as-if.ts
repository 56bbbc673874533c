import type { Edition, EditionDocument } from '../../../domain/edition.ts';

type Frozen = { document: EditionDocument; documentHash: string };

/** A document with the header it would get if it were published at this moment. Its place among all
 *  editions is not known yet: 0. */
export function editionAsIfPublished({ document, documentHash }: Frozen, approvedBy: string): Edition {
  const header = {
    id: document.claim.id,
    claimId: document.claim.id,
    number: document.number,
    kind: document.kind,
    note: document.note,
    publishedAt: new Date(),
    approvedBy,
    publishedBy: approvedBy,
    documentHash,
    previousHash: document.history.at(-1)?.documentHash ?? null,
    position: 0,
  };
  return { header, document };
}
