import { expect, it } from 'vitest';
import { compareEditions } from '../../domain/compare.ts';
import {
  makeCitation,
  makeCouncil,
  makeDocument,
  makeEvidence,
  makeReply,
  makeStatement,
} from '../../domain/testing/edition-factory.ts';
import en from '../../messages/en.json';
import { textOf } from '../testing/render.tsx';
import { FirstEdition } from './first-edition.tsx';

const relayed = makeCitation({
  place: 'Paragraph 9',
  via: 'relayed',
  relayedBy: makeCouncil(),
  originalRead: false,
  relianceNote: 'The council keeps the minutes.',
});
const document = makeDocument({
  evidence: [
    makeEvidence(1, {
      why: 'It names the days.',
      bearsOn: 'every day',
      interest: { kind: 'interested', note: 'The council pays for the tram.' },
      statement: makeStatement({ venue: 'Night session', citation: relayed }),
    }),
  ],
  searched: { supports: 'The site of the company.', rebuts: 'The archive of the city.' },
  replies: [makeReply({ channel: 'a letter to the depot', outcome: 'answered', answer: 'We shall see.' })],
  replyExcuse: 'The others were not to be reached.',
  claim: {
    venue: 'Radio Harbour',
    shortForm: 'Trams ran daily',
    topics: [{ slug: 'winter', name: 'Winter' }],
    whyChecked: 'Many rely on it.',
    appearances: [{ first: true, appearedOn: '2025-01-13', citation: makeCitation({ place: 'Minute 14' }) }],
  },
  verdict: {
    unknown: ['How many trams ran.'],
    wouldChange: ['The logs of the depot.'],
    cites: [1],
    citesNone: false,
    originsReason: 'Only the council counts.',
    reviewBy: '2025-06-30',
  },
});
const text = textOf(<FirstEdition document={document} />);

it('The first review shows every field by which later editions are compared', () => {
  for (const { field } of compareEditions(document, document)) expect(text).toContain(en.editions.fields[field]);
});

it('It shows why each statement bears, what it rests on, who passed it on and why that is relied on', () => {
  for (const part of [
    'It names the days.',
    'every day',
    'The council pays for the tram.',
    'Night session',
    'Paragraph 9',
    'The council keeps the minutes.',
    'we have not read the original',
  ]) {
    expect(text).toContain(part);
  }
});

it('It shows what is unknown, what was searched, where the claim appeared and who was asked', () => {
  for (const part of [
    'How many trams ran.',
    'The logs of the depot.',
    'The site of the company.',
    'The archive of the city.',
    'a letter to the depot',
    'We shall see.',
    'The others were not to be reached.',
    'Minute 14',
    'Radio Harbour',
    'Trams ran daily',
    'Winter',
    'Many rely on it.',
  ]) {
    expect(text).toContain(part);
  }
});
