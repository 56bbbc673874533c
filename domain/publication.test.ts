import { describe, expect, test } from 'vitest';
import type { EditionDraft } from './edition.ts';
import { independence } from './independence.ts';
import { lacks } from './publication.ts';
import {
  makeCitation,
  makeCouncil,
  makeDocument,
  makeEvidence,
  makeParty,
  makeRating,
  makeReply,
  makeSource,
  makeStatement,
} from './testing/edition-factory.ts';

const whole = makeDocument();
const missing = (changes: Partial<EditionDraft>, previous = null as Parameters<typeof lacks>[1]) =>
  lacks({ ...whole, ...changes }, previous).map(({ code, at }) =>
    'number' in at ? `${at.part} ${at.number}: ${code}` : `${at.part}: ${code}`,
  );

const claim = (changes: Partial<EditionDraft['claim']>) => ({ claim: { ...whole.claim, ...changes } });
const verdict = (changes: Partial<NonNullable<EditionDraft['verdict']>>) => ({
  verdict: { ...whole.verdict, ...changes },
});
const citation = makeCitation();
const evidence = (changes: object) => ({ evidence: [{ ...makeEvidence(1), ...changes }] });
const statement = makeStatement();

describe('publication is refused, and the thing that lacks is named', () => {
  test('A whole first edition lacks nothing', () => {
    expect(missing({})).toEqual([]);
  });
  test('while words have no wording, or a translation no translator', () => {
    expect(missing(claim({ wording: null }))).toEqual(['claim: wording']);
    expect(missing(claim({ wording: 'translated', wordingBy: null }))).toEqual(['claim: wordingBy']);
    expect(missing(evidence({ statement: { ...statement, wording: null } }))).toEqual(['evidence 1: wording']);
  });
  test('while it is not said why we checked this', () => {
    expect(missing(claim({ whyChecked: ' ' }))).toEqual(['claim: whyChecked']);
  });
  test('while a citation has no source, place or access date', () => {
    const bare = { ...citation, source: null, place: null, accessedOn: null };
    expect(missing(claim({ appearances: [{ first: true, appearedOn: null, citation: bare }] }))).toEqual([
      'appearance 1: source',
      'appearance 1: place',
      'appearance 1: accessedOn',
    ]);
    expect(missing(claim({ appearances: [] }))).toEqual(['claim: appearance']);
    expect(missing(evidence({ statement: { ...statement, citation: bare } }))).toContain('evidence 1: source');
  });
  test('while a relayed citation does not say by whom, whether the original was read, and why it was relied on', () => {
    const relayed = { ...citation, via: 'relayed' as const };
    expect(missing(evidence({ statement: { ...statement, citation: relayed } }))).toEqual([
      'evidence 1: relayedBy',
      'evidence 1: originalRead',
      'evidence 1: relianceNote',
    ]);
    const told = {
      ...relayed,
      relayedBy: makeParty(),
      originalRead: false,
      relianceNote: 'The original is not public.',
    };
    expect(missing(evidence({ statement: { ...statement, citation: told } }))).toEqual([]);
  });
  test('while evidence has no why or no interest note', () => {
    expect(missing(evidence({ why: '' }))).toEqual(['evidence 1: why']);
    expect(missing(evidence({ interest: { kind: null, note: null } }))).toEqual(['evidence 1: interest']);
    expect(missing(evidence({ interest: { kind: 'interested', note: null } }))).toEqual(['evidence 1: interestNote']);
    expect(missing(evidence({ interest: { kind: 'none-known', note: null } }))).toEqual([]);
  });
  test('while a reply is neither recorded nor excused', () => {
    expect(missing({ replies: [], replyExcuse: null })).toEqual(['claim: reply']);
    expect(missing({ replies: [], replyExcuse: 'The party no longer exists.' })).toEqual([]);
    expect(missing({ replies: [makeReply({ outcome: 'answered', answer: null })] })).toEqual(['claim: replyAnswer']);
  });
  test('while a side is empty and it is not said what was searched', () => {
    expect(missing({ searched: { supports: null, rebuts: null } })).toEqual(['claim: searchedSupports']);
    expect(
      missing({
        evidence: [],
        searched: { supports: null, rebuts: null },
        ...verdict({ cites: [], citesNone: true, reasoning: 'Nobody said anything.' }),
      }),
    ).toEqual(['claim: searchedSupports', 'claim: searchedRebuts']);
  });
  test('Evidence no longer relied on fills no side, and is asked for nothing', () => {
    const withdrawn = { withdrawn: { at: '2025-01-18T00:00:00.000Z', reason: 'It was taken back.' }, why: '' };
    expect(missing({ ...evidence(withdrawn), ...verdict({ cites: [], citesNone: true }) })).toEqual([
      'claim: searchedRebuts',
    ]);
    expect(missing({ ...evidence(withdrawn), searched: { supports: 'a', rebuts: 'b' } })).toEqual([
      'verdict: citesWithdrawn',
    ]);
  });
  test('while summary or reasoning refer to evidence that the claim does not have', () => {
    expect(missing(verdict({ summary: 'Nine days [E9].' }))).toEqual(['verdict: summaryEvidence']);
    expect(missing(verdict({ reasoning: 'Counted [E1], and again [E10].' }))).toEqual(['verdict: reasoningEvidence']);
    const withdrawn = { ...makeEvidence(2), withdrawn: { at: '2025-02-16T09:00:00Z', reason: 'Not theirs.' } };
    const draft = { evidence: [makeEvidence(1), withdrawn], ...verdict({ reasoning: 'Counted [E1], not [E2].' }) };
    expect(missing(draft)).toEqual([]);
  });
  test('while the verdict lacks summary, reasoning, what would change it, or cited evidence', () => {
    expect(missing({ verdict: null })).toEqual(['verdict: verdict']);
    expect(missing(verdict({ summary: '', reasoning: '', wouldChange: [], cites: [] }))).toEqual([
      'verdict: summary',
      'verdict: reasoning',
      'verdict: wouldChange',
      'verdict: cites',
    ]);
    expect(missing(verdict({ cites: [], citesNone: true }))).toEqual([]);
  });
});

describe('an edition says what it does', () => {
  const previous = makeDocument({ verdict: { rating: makeRating('unproven') } });
  const second = { number: 2, kind: 'verdict-change' as const };
  const because = { cause: 'statement' as const, causeEvidence: 1, changeReason: 'The council counted.' };

  test('A finding rests on two independent origins, or it is said why fewer are enough', () => {
    expect(missing(verdict({ originsReason: null }))).toEqual(['verdict: origins']);
    expect(missing(verdict({ originsReason: 'Only the council counts the days.' }))).toEqual([]);
    const company = { id: makeParty().id, slug: 'company', name: 'Company' };
    const two = [makeEvidence(1), makeEvidence(2, { origin: company })];
    expect(missing({ evidence: two, ...verdict({ originsReason: null, cites: [1, 2] }) })).toEqual([]);
    expect(missing({ evidence: two, ...verdict({ originsReason: null, cites: [1] }) })).toEqual(['verdict: origins']);
    expect(missing(verdict({ originsReason: null, rating: makeRating('unproven') }))).toEqual([]);
  });
  test('A verdict change lacks its reason and its cause until both are given', () => {
    expect(missing({ ...second }, previous)).toEqual(['verdict: changeReason', 'verdict: cause']);
    expect(missing({ ...second, ...verdict({ ...because, causeEvidence: null }) }, previous)).toEqual([
      'verdict: cause',
    ]);
    expect(missing({ ...second, ...verdict(because) }, previous)).toEqual([]);
    expect(
      missing({ ...second, ...verdict({ ...because, cause: 'reassessed', causeEvidence: null }) }, previous),
    ).toEqual([]);
  });
  test('No verdict changes under the name of an update, and none is announced that did not happen', () => {
    expect(missing({ ...second, kind: 'update', ...verdict(because) }, previous)).toEqual([
      'announcement: kindVerdictChange',
    ]);
    expect(missing({ ...second }, whole)).toEqual(['announcement: kindNoVerdictChange']);
    expect(missing({ ...second, kind: 'first' }, whole)).toEqual(['announcement: kindFirst']);
    expect(missing({ kind: 'update' })).toEqual(['announcement: kindFirst']);
  });
  test('An update that changes nothing for readers is none', () => {
    expect(missing({ ...second, kind: 'update' }, whole)).toEqual(['announcement: nothingChanged']);
    const changed = { ...second, kind: 'update' as const, ...verdict({ summary: 'Said more plainly.' }) };
    expect(missing(changed, whole)).toEqual([]);
  });
  test('A correction says what was wrong and what is right', () => {
    const mended = { ...second, kind: 'correction' as const, ...verdict({ summary: 'Eight days.' }) };
    expect(missing(mended, whole)).toEqual(['announcement: correction']);
    const correction = { wrong: 'Nine days', right: 'Eight days', since: null, noticedBy: null };
    expect(missing({ ...mended, correction }, whole)).toEqual([]);
  });
  test('and it mends something: what readers have already was not corrected by saying so', () => {
    const correction = { wrong: 'Nine days', right: 'Eight days', since: null, noticedBy: null };
    expect(missing({ ...second, kind: 'correction', correction }, whole)).toEqual(['announcement: nothingChanged']);
  });
  test('A withdrawal is asked for its reason and for nothing else', () => {
    const bare = { ...second, kind: 'withdrawal' as const, ...claim({ whyChecked: null }) };
    expect(missing({ ...bare, note: '' }, whole)).toEqual(['announcement: note']);
    expect(missing({ ...bare, note: 'The claim was never made.' }, whole)).toEqual([]);
  });
});

describe('independence', () => {
  const paper = makeParty({ id: '00000000-0000-4000-8000-00000000aaaa', slug: 'paper', name: 'The Paper' });
  const inPaper = makeCitation({ source: makeSource({ publisher: paper }) });
  const said = (number: number, party = makeCouncil()) =>
    makeEvidence(number, {
      statement: makeStatement({ id: `00000000-0000-4000-8000-00000000b00${number}`, party, citation: inPaper }),
    });

  test('Two institutions in one article are two origins and one relay', () => {
    expect(independence([said(1), said(2, makeParty())])).toEqual({ origins: 2, relays: 1 });
  });
  test('One origin told twice is one origin; its own document is no relay', () => {
    const own = makeEvidence(3, { statement: makeStatement({ party: makeParty(), citation: makeCitation() }) });
    expect(independence([own])).toEqual({ origins: 1, relays: 0 });
    expect(independence([said(1), said(2)])).toEqual({ origins: 1, relays: 1 });
  });
  test('Evidence no longer relied on counts for nothing', () => {
    expect(independence([{ ...said(1), withdrawn: { at: '2025-01-18T00:00:00.000Z', reason: 'x' } }])).toEqual({
      origins: 0,
      relays: 0,
    });
  });
});
