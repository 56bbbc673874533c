import { describe, expect, it } from 'vitest';
import { FIRST_LICENCE } from '../licence.ts';
import { openApi } from './openapi.ts';
import { readLimit, readListCall, readSince } from './parameters.ts';

const document = openApi({
  title: 'Harbour Desk',
  description: 'Reads the record.',
  version: '1',
  server: 'https://facts.example',
  licence: FIRST_LICENCE,
});

describe('the description of the interface', () => {
  it('is OpenAPI 3.1, says under what licence, and describes every address once', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', info: { license: { url: FIRST_LICENCE.url } } });
    const names = Object.values(document.paths ?? {}).map((path) => path.get?.operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(10);
  });

  it('describes an edition by the schema it is frozen by', () => {
    expect(JSON.stringify(document.components?.schemas?.edition)).toContain('wouldChange');
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
