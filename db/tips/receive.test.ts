import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../../domain/testing/hostile-text.ts';
import { ALL_TIPS_PER_HOUR, OLDEST_FORM, TIP_WINDOW, TIPS_PER_HOUR } from '../../domain/tip.ts';
import { openTestStore, type TestStore } from '../engines/testing.ts';
import { getTipStatus } from '../queries/tip-status.ts';
import { codes } from '../testing/claim-state.ts';
import { beginTestNewsroom, checkedClaim, done, publish, type TestNewsroom } from '../testing/newsroom.ts';
import { receiveTip, type SentTip } from './receive.ts';
import { tipSeal } from './seal.ts';
import { CLAIM_TIP, ERROR_TIP, formAt, testSeal } from './testing/send-tip.ts';

let store: TestStore;
let room: TestNewsroom;
beforeEach(async () => {
  store = await openTestStore();
  room = await beginTestNewsroom(store);
});
afterEach(() => store.close());

const send = (changes: Partial<SentTip> = {}) => receiveTip(store, testSeal, formAt(room.clock(), changes));
const rows = () => store.read.select().from(store.t.tips);
const activities = async () =>
  (await store.read.select().from(store.t.activity)).filter(({ type }) => /^tip/.test(type));

describe('A claim to check', () => {
  it('is kept as it was sent, under an address of which only the hash is kept', async () => {
    const { statusToken } = done(await send());
    const [tip] = await rows();
    expect(tip).toMatchObject({
      ...{ kind: 'claim', state: 'open', words: CLAIM_TIP.words, saidBy: CLAIM_TIP.saidBy, seenAt: CLAIM_TIP.seenAt },
      ...{ why: CLAIM_TIP.why, contactName: CLAIM_TIP.name, contactEmail: CLAIM_TIP.email, claimId: null },
    });
    expect(JSON.stringify(tip)).not.toContain(statusToken);
    expect(await getTipStatus(store, statusToken)).toMatchObject({ state: 'open', contact: 'kept', told: null });
    expect(await activities()).toEqual([]);
  });

  it('keeps hostile words as words, letter for letter', async () => {
    for (const [number, words] of HOSTILE_TEXTS.filter((text) => text.length < 5_000).entries()) {
      const { statusToken } = done(await send({ raw: { ...CLAIM_TIP, words }, address: `10.0.0.${number}` }));
      expect((await getTipStatus(store, statusToken))?.words).toBe(words.trim());
    }
  });

  it('with a header smuggled into the e-mail is refused, and nothing is kept', async () => {
    const refused = await send({ raw: { ...CLAIM_TIP, email: 'a@example.org\r\nBcc: all@example.org' } });
    expect(refused).toEqual({ ok: false, reasons: [{ code: 'notAnEmail', field: 'email' }] });
    expect(await rows()).toEqual([]);
  });

  it('with fields that the form does not have is refused', async () => {
    expect(codes(await send({ raw: { ...CLAIM_TIP, state: 'logged' } }))).toEqual(['unknownField']);
    expect(codes(await send({ raw: { ...CLAIM_TIP, words: 'x'.repeat(6_000_000) } }))).toEqual(['tooLong']);
    expect(await rows()).toEqual([]);
  });
});

describe('A report of an error', () => {
  it('is linked to the claim and the edition whose page it names', async () => {
    const claim = await checkedClaim(room);
    await publish(room, claim.id);
    done(await send({ raw: { ...ERROR_TIP, page: `https://facts.example/en/claims/${claim.slug}/editions/1` } }));
    expect((await rows())[0]).toMatchObject({ kind: 'error', claimId: claim.id, editionNumber: 1, errorKind: 'fact' });
  });

  it('about a claim that does not exist says so in its field', async () => {
    expect(await send({ raw: ERROR_TIP })).toEqual({ ok: false, reasons: [{ code: 'noSuchPage', field: 'page' }] });
  });

  it('does not tell whether the desk has a claim that nobody has published', async () => {
    const claim = await checkedClaim(room);
    const raw = { ...ERROR_TIP, page: `/en/claims/${claim.slug}` };
    expect(codes(await send({ raw }))).toEqual(['noSuchPage']);
  });

  it('may name any other page in words', async () => {
    done(await send({ raw: { ...ERROR_TIP, page: 'the page about the harbour council' } }));
    expect((await rows())[0]).toMatchObject({ claimId: null, page: 'the page about the harbour council' });
  });
});

describe('A form', () => {
  it('that a program filled in is answered as if all were well, and nothing is kept', async () => {
    const { statusToken } = done(await send({ trap: 'https://spam.example' }));
    const { statusToken: real } = done(await send());
    expect(statusToken).toHaveLength(real.length);
    expect(testSeal.openDecoy(statusToken)).not.toBeNull();
    expect(testSeal.openDecoy(real)).toBeNull();
    expect(await rows()).toHaveLength(1);
    expect(await getTipStatus(store, statusToken)).toBeNull();
  });

  it('sent faster than anybody reads, or left open too long, is refused', async () => {
    const now = room.clock();
    const made = (ago: number) => testSeal.issue(new Date(now.getTime() - ago));
    expect(codes(await send({ now, token: made(500) }))).toEqual(['formTooFast']);
    expect(codes(await send({ now, token: made(-60_000) }))).toEqual(['formTooFast']);
    expect(codes(await send({ now, token: made(OLDEST_FORM + 1) }))).toEqual(['formTooOld']);
    expect((await send({ now, token: made(60_000) })).ok).toBe(true);
  });

  it('whose proof of time was made or changed elsewhere is refused', async () => {
    const earlier = new Date('2025-01-15T07:00:00Z');
    const [made = '', nonce = '', mark = ''] = testSeal.issue(earlier).split('.');
    const older = (Number.parseInt(made, 36) - 60_000).toString(36);
    const forged = ['', 'a.b.c', `${older}.${nonce}.${mark}`, `${made}.other.${mark}`, `${made}.${nonce}.${mark}.x`];
    for (const token of [...forged, tipSeal('another secret').issue(earlier)])
      expect(codes(await send({ token })), token).toEqual(['formNotOurs']);
    expect(await rows()).toEqual([]);
  });

  it('sent twice is one tip with one address; sent again with other words it is refused', async () => {
    const token = testSeal.issue(new Date('2025-01-15T08:00:00Z'));
    const first = done(await send({ token }));
    expect(done(await send({ token }))).toEqual(first);
    expect(codes(await send({ token, raw: { ...CLAIM_TIP, words: 'Another.' } }))).toEqual(['formSentAlready']);
    expect(await rows()).toHaveLength(1);
  });

  it('sent twice at the same moment is one tip', async () => {
    const token = testSeal.issue(new Date('2025-01-15T08:00:00Z'));
    const answers = await Promise.all([send({ token }), send({ token }), send({ token })]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await rows()).toHaveLength(1);
  });
});

describe('A flood of tips', () => {
  const now = new Date('2025-01-15T12:00:00Z');

  it('from one network is stopped for an hour; others are not, and no address is kept', async () => {
    const from = (address: string, at = now) =>
      send({ now: at, token: testSeal.issue(new Date(at.getTime() - 60_000)), address });
    for (let tip = 0; tip < TIPS_PER_HOUR; tip += 1) done(await from(`2001:db8:1:2::${tip}`));
    expect(await from('2001:db8:1:2:ffff::1')).toEqual({
      ok: false,
      reasons: [{ code: 'tooManyTips', params: { minutes: 60 } }],
    });
    done(await from('2001:db8:1:3::1'));
    const counts = JSON.stringify(await store.read.select().from(store.t.tipCounts));
    expect(counts + JSON.stringify(await rows())).not.toContain('2001');
    done(await from('2001:db8:1:2::1', new Date(now.getTime() + TIP_WINDOW)));
  });

  it('from many networks is stopped too', async () => {
    await store.write(async (tx) => {
      await tx.insert(store.t.tipCounts).values({ key: 'everybody', count: ALL_TIPS_PER_HOUR, since: now });
    });
    const token = testSeal.issue(new Date(now.getTime() - 60_000));
    expect(codes(await send({ now, token, address: '198.51.100.7' }))).toEqual(['tooManyTips']);
  });
});

it('Nobody finds a tip by guessing its address', async () => {
  done(await send());
  const [tip] = await rows();
  const guesses = [tip?.id, tip?.statusHash, tip?.formNonce, '', 'x', randomBytes(32).toString('base64url')];
  for (const guess of guesses) {
    expect(await getTipStatus(store, guess ?? '')).toBeNull();
    expect(testSeal.openDecoy(guess ?? '')).toBeNull();
  }
});
