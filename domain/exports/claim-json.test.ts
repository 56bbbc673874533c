import { expect, it } from 'vitest';
import { canonicalDocument } from '../canonical-document.ts';
import { editionDocument } from '../edition.ts';
import { makeEdition } from '../testing/edition-factory.ts';
import { tableContext } from '../testing/export-factory.ts';
import { claimJson } from './claim-json.ts';

it('holds the document byte for byte as it was hashed, and says which edition it is and where to check', () => {
  const edition = makeEdition({ claim: { words: 'Oʻzbekcha </script> "x" \u2028 🇺🇿' } });
  const canonical = canonicalDocument(edition.document);
  const file = claimJson({ header: edition.header, slug: edition.document.claim.slug, canonical }, tableContext);
  const { document, ...around } = JSON.parse(file);
  expect(editionDocument.parse(document)).toEqual(edition.document);
  expect(around).toMatchObject({
    format: 'claimline/export/1',
    edition: { number: 1, documentHash: edition.header.documentHash },
    record: { position: 7, asOf: '2025-01-20T09:00:00.000Z' },
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    checkAt: 'https://facts.example/en/claims/tram-ran-every-day/editions/1',
  });
  expect(file.endsWith(`"document":${canonical}}`)).toBe(true);
});
