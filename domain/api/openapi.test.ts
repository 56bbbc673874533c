import { describe, expect, it } from 'vitest';
import { FIRST_LICENCE } from '../licence.ts';
import { readIdempotencyKey } from './idempotency-key.ts';
import { openApi } from './openapi.ts';
import { readLimit, readListCall, readSince } from './parameters.ts';
import { SCOPES } from './token.ts';
import { WRITE_NAMES } from './writes.ts';

const document = openApi({
  title: 'Harbour Desk',
  description: 'Reads and writes.',
  version: '1',
  server: 'https://facts.example',
  licence: FIRST_LICENCE,
});

describe('the description of the interface', () => {
  it('is OpenAPI 3.1, says under what licence, and describes every address once', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', info: { license: { url: FIRST_LICENCE.url } } });
    const names = Object.values(document.paths ?? {}).flatMap(({ get, post }) => [
      ...(get ? [get.operationId] : []),
      ...(post ? [post.operationId] : []),
    ]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(17);
  });

  it('describes an edition by the schema it is frozen by', () => {
    expect(JSON.stringify(document.components?.schemas?.edition)).toContain('wouldChange');
  });
});

describe('what programs write', () => {
  const written = Object.entries(document.paths ?? {}).flatMap(([address, { post }]) =>
    post ? [{ address, post }] : [],
  );

  it('is described by the schemas of the desk’s own commands, with their lengths and dates', () => {
    expect(written.map(({ address }) => address).sort()).toEqual(WRITE_NAMES.map((name) => `/api/v1/${name}`).sort());
    const claim = document.components?.schemas?.claims_input;
    expect(claim).toMatchObject({
      additionalProperties: false,
      required: expect.arrayContaining(['words', 'language', 'claimantId', 'saidOn']),
      properties: { words: { maxLength: 5_000 }, saidOn: { description: expect.stringContaining('EDTF') } },
    });
  });

  it('needs a token, and nothing approves or publishes', () => {
    for (const { address, post } of written) {
      expect(post.security, address).toEqual([{ token: [] }]);
      expect(address).not.toMatch(/approv|publi/);
    }
    expect(SCOPES.join()).not.toMatch(/approv|publi/);
  });
});

describe('a key of a request that may come twice', () => {
  it('is a quoted string, or the same without its quotation marks', () => {
    expect(readIdempotencyKey('"a key"')).toBe('a key');
    expect(readIdempotencyKey('"a \\"key\\""')).toBe('a "key"');
    expect(readIdempotencyKey('9b2f-1')).toBe('9b2f-1');
    expect(readIdempotencyKey(null)).toBeNull();
  });

  it.each(['', '""', 'a b', '"open', 'ключ', `"${'x'.repeat(256)}"`])('is not %j', (header) => {
    expect(readIdempotencyKey(header)).toBeUndefined();
  });
});

describe('parameters', () => {
  it('are refused where they cannot be used, each by its name', () => {
    const call = readListCall(new URLSearchParams('limit=1000&from=2025-02-30&sort=loud&verdict=true'));
    expect(call).toMatchObject({ ok: false });
    expect(call.ok ? [] : call.errors.map(({ name }) => name)).toEqual(['limit', 'from', 'sort']);
  });

  it('have bounds', () => {
    expect(readLimit(new URLSearchParams('limit=100'))).toEqual({ ok: true, value: 100 });
    expect(readLimit(new URLSearchParams('limit=101')).ok).toBe(false);
    expect(readSince(new URLSearchParams(''))).toEqual({ ok: true, value: 0 });
    expect(readSince(new URLSearchParams('since=-1')).ok).toBe(false);
  });
});
