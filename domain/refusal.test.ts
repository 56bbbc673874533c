import { describe, expect, it } from 'vitest';
import { claimInput } from './claim.ts';
import { invitationInput } from './person.ts';
import { parseInput } from './refusal.ts';
import { askInput } from './reply.ts';
import { firstAdminInput } from './sign-in.ts';
import { sourceInput } from './source.ts';

type Parsed = ReturnType<typeof parseInput>;
const reasons = (parsed: Parsed) =>
  Object.fromEntries(parsed.ok ? [] : parsed.reasons.map(({ field, code }) => [field, code]));

const INVITED = { name: 'Ada', email: 'ada@example.org', role: 'editor' };
const PARTY = '0190a5f2-0000-7000-8000-000000000001';

describe('A refusal says what is wrong in the field it belongs to', () => {
  it('says of an address that no mail can reach that it is none, of an empty one that it is needed', () => {
    expect(reasons(parseInput(invitationInput, { ...INVITED, email: 'ada' }))).toEqual({ email: 'notAnEmail' });
    expect(reasons(parseInput(invitationInput, { ...INVITED, email: '' }))).toEqual({ email: 'required' });
    const first = { name: 'Ada', email: 'ada@', password: 'quite long enough' };
    expect(reasons(parseInput(firstAdminInput, first))).toEqual({ email: 'notAnEmail' });
  });

  it('takes an address in capitals and with a space after it', () => {
    const parsed = parseInput(invitationInput, { ...INVITED, email: 'Ada@Example.org ' });
    expect(parsed.ok && parsed.value.email).toBe('ada@example.org');
  });

  it('says of a choice that nobody made that one is to be made, of a wrong one that it is none', () => {
    expect(reasons(parseInput(invitationInput, { ...INVITED, role: undefined }))).toEqual({ role: 'chooseOne' });
    expect(reasons(parseInput(invitationInput, { ...INVITED, role: 'king' }))).toEqual({ role: 'notValid' });
    const source = { title: 'A tram', kind: undefined, read: null };
    expect(reasons(parseInput(sourceInput, source))).toEqual({ kind: 'chooseOne', read: 'chooseOne' });
  });

  it('says of a date left empty that it is needed', () => {
    const claim = { words: 'No tram ran.', language: 'en', claimantId: undefined, saidOn: ' ' };
    expect(reasons(parseInput(claimInput, claim))).toEqual({ claimantId: 'chooseOne', saidOn: 'required' });
    const reply = { claimId: PARTY, partyId: PARTY, askedOn: '', channel: 'mail', deadline: '' };
    expect(reasons(parseInput(askInput, reply))).toEqual({ askedOn: 'required' });
  });

  it('says of a date that cannot be read that it cannot', () => {
    const claim = { words: 'No tram ran.', language: 'en', claimantId: PARTY, saidOn: 'someday' };
    expect(reasons(parseInput(claimInput, claim))).toEqual({ saidOn: 'notADate' });
    const reply = { claimId: PARTY, partyId: PARTY, askedOn: '2025-02-30', channel: 'mail', deadline: '2025' };
    expect(reasons(parseInput(askInput, reply))).toEqual({ askedOn: 'notADay', deadline: 'notADay' });
    const source = { title: 'A tram', kind: 'article', read: true, publishedOn: 'someday', url: 'nowhere' };
    expect(reasons(parseInput(sourceInput, source))).toEqual({ publishedOn: 'notADate', url: 'notAWebAddress' });
  });

  it('refuses a deadline before the day of the request', () => {
    const reply = { claimId: PARTY, partyId: PARTY, askedOn: '2025-02-15', channel: 'mail' };
    expect(reasons(parseInput(askInput, { ...reply, deadline: '2025-02-14' }))).toEqual({
      deadline: 'deadlineBeforeAsked',
    });
    expect(parseInput(askInput, { ...reply, deadline: '2025-02-15' }).ok).toBe(true);
    expect(parseInput(askInput, { ...reply, deadline: '' }).ok).toBe(true);
  });
});
