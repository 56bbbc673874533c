import { expect, test } from 'vitest';
import { sourcesOf } from './story-sources.ts';
import { makeCitation, makeEdition, makeEvidence, makeSource, makeStatement } from './testing/edition-factory.ts';

test('A source stands once, with every claim that cites it', () => {
  const log = makeSource({ id: '00000000-0000-4000-8000-000000000222', title: 'The log of the depot' });
  const statement = makeStatement({ citation: makeCitation({ source: log }) });
  const evidence = [makeEvidence(1, { statement }), makeEvidence(2)];
  const sources = sourcesOf([
    { number: 1, document: makeEdition({ evidence }).document },
    { number: 2, document: makeEdition().document },
  ]);
  expect(sources.map(({ source, claims }) => [source.title, claims])).toEqual([
    [makeSource().title, [1, 2]],
    [log.title, [1]],
  ]);
});
