import { expect, it } from 'vitest';
import { foundIn } from './found-in.ts';
import { readQuery } from './search-query.ts';
import { makeDocument, makeEvidence, makeStatement } from './testing/edition-factory.ts';

const find = (typed: string, document = makeDocument()) =>
  foundIn(document, readQuery(typed).terms).map(({ place, by, excerpt }) => ({
    place,
    by,
    hits: excerpt.segments.filter((segment) => segment.hit).map((segment) => segment.text),
  }));

it('says that a quote was found, whose it is and which words', () => {
  expect(find('december')[0]).toEqual({ place: 'quote', by: 'Harbour City Council', hits: ['December'] });
});

it('says of a quote what it does to the claim, and whether it may be quoted', () => {
  const [verbatim] = foundIn(makeDocument(), readQuery('december').terms);
  expect(verbatim?.quote).toEqual({ stance: 'rebuts', interested: true, quotable: true, language: 'en' });
  const evidence = [makeEvidence(1, { statement: makeStatement({ wording: 'relayed' }) })];
  const [relayed, summary] = foundIn(makeDocument({ evidence }), readQuery('december').terms);
  expect(relayed?.quote).toMatchObject({ quotable: false });
  expect(summary).toMatchObject({ place: 'summary', quote: null });
});

it('finds our own words and names after the quotes', () => {
  expect(find('figures')).toEqual([{ place: 'reasoning', by: null, hits: ['figures'] }]);
  expect(find('council').map(({ place }) => place)).toContain('speaker');
});

it('says the same words once, and three places at most', () => {
  const statement = makeStatement({ words: 'The tram, the tram.' });
  const evidence = [1, 2, 3, 4, 5].map((number) =>
    makeEvidence(number, { statement: number < 3 ? statement : makeStatement({ words: `Tram ${number}.` }) }),
  );
  const found = find('tram', makeDocument({ evidence }));
  expect(found).toHaveLength(3);
  expect(found.map(({ place }) => place)).toEqual(['quote', 'quote', 'quote']);
});

it('finds nothing in a place that does not have the words', () => {
  expect(find('dialysis')).toEqual([]);
});
