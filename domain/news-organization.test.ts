import { expect, test } from 'vitest';
import { newsOrganization } from './news-organization.ts';
import { siteDocument } from './site.ts';

const document = siteDocument.parse({
  schema: 'claimline/site/1',
  number: 1,
  sample: false,
  profile: {
    name: 'Harbour Desk',
    description: 'Checks what is said of the harbour.',
    publisher: 'Harbour Press',
    contactEmail: 'desk@harbour.example',
    address: null,
  },
  method: [{ title: 'Choose', text: 'By reach.' }],
  scale: [],
  funding: [],
  fundingNote: 'Readers pay.',
  people: [{ name: 'Ada', role: 'Editor' }],
  complaints: [{ title: 'Write', text: 'To us.', url: null }],
  correctionsPolicy: 'At once.',
});

test('The newsroom is told to machines as to readers, each policy by the place where it stands', () => {
  expect(newsOrganization(document, 'https://facts.example/en')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsMediaOrganization',
    '@id': 'https://facts.example/en#newsroom',
    name: 'Harbour Desk',
    url: 'https://facts.example/en',
    description: 'Checks what is said of the harbour.',
    email: 'desk@harbour.example',
    parentOrganization: { '@type': 'Organization', name: 'Harbour Press' },
    logo: 'https://facts.example/icon.svg',
    publishingPrinciples: 'https://facts.example/en/method',
    verificationFactCheckingPolicy: 'https://facts.example/en/method#steps',
    masthead: 'https://facts.example/en/method#who',
    ownershipFundingInfo: 'https://facts.example/en/method#money',
    actionableFeedbackPolicy: 'https://facts.example/en/method#complain',
    correctionsPolicy: 'https://facts.example/en/corrections',
  });
});
