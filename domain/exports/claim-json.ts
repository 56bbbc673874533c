import type { EditionHeader } from '../edition.ts';
import { editionAddress } from './export-context.ts';
import type { TableContext } from './tables/table.ts';

/** An edition with its frozen document as stored. */
export type Frozen = { header: EditionHeader; slug: string; canonical: string };

/** An edition for machines. `document` is the last member and stands in it byte for byte as it was hashed (RFC 8785), so the
 *  hash can be checked against the file itself; around it stands what a document cannot say of itself. */
export function claimJson({ header, slug, canonical }: Frozen, { state, site, licence }: TableContext): string {
  const around = {
    format: 'claimline/export/1',
    edition: {
      number: header.number,
      kind: header.kind,
      note: header.note,
      publishedAt: header.publishedAt.toISOString(),
      approvedBy: header.approvedBy,
      publishedBy: header.publishedBy,
      documentHash: header.documentHash,
      previousHash: header.previousHash,
      position: header.position,
    },
    record: { position: state.position, asOf: state.publishedAt.toISOString() },
    licence: licence.url,
    checkAt: editionAddress(site, slug, header.number),
  };
  return `${JSON.stringify(around).slice(0, -1)},"document":${canonical}}`;
}
