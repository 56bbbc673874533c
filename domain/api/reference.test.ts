import { describe, expect, it } from 'vitest';
import { FIRST_LICENCE } from '../licence.ts';
import { openApi } from './openapi.ts';
import { type Description, referenceOf, type SayType, typeOf } from './reference.ts';

const say: SayType = (word, values) => (values ? `${word}(${Object.values(values).join(', ')})` : word);
const about = { title: 'x', description: 'y', version: '1', server: 'https://facts.example', licence: FIRST_LICENCE };
const { operations, records } = referenceOf(openApi(about) as Description, say);

describe('The reference', () => {
  it('has every address, and a record for all that comes back', () => {
    expect(operations.filter(({ method }) => method === 'GET').length).toBeGreaterThan(10);
    expect(operations.filter(({ method }) => method === 'POST')).toHaveLength(7);
    const names = records.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['claims_row', 'edition', 'story', 'problem']));
    for (const { answer, address } of operations) {
      if (answer.record) expect(names, address).toContain(answer.record);
      else expect(answer.fields.length, address).toBeGreaterThan(0);
    }
  });

  it('lists nested fields by their paths, and says which are needed', () => {
    const claims = operations.find(({ method, address }) => method === 'POST' && address === '/api/v1/claims');
    expect(claims?.body).toEqual(
      expect.arrayContaining([
        { name: 'words', type: 'atMost(text, 5000)', required: true, description: '' },
        expect.objectContaining({ name: 'appearances[].sourceId', type: 'or(identifier, nothing)' }),
        expect.objectContaining({ name: 'saidOn', description: expect.stringContaining('2025-01-30~') }),
      ]),
    );
    expect(claims?.parameters).toMatchObject([{ name: 'Idempotency-Key', required: false }]);
  });

  it('knows the type of everything it lists', () => {
    for (const { parameters, body, answer, address } of operations)
      for (const { name, type } of [...parameters, ...body, ...answer.fields])
        expect(type, `${address} ${name}`).not.toMatch(/anything|undefined/);
  });
});

it.each([
  [{ type: ['string', 'null'] }, 'or(text, nothing)'],
  [{ anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }] }, 'or(day, nothing)'],
  [{ type: 'array', items: { type: 'string' } }, 'listOf(text)'],
  [{ type: 'string', enum: ['a', 'b'] }, 'oneOf(a, b)'],
  [{ $ref: '#/components/schemas/story' }, 'story'],
])('%j is said as %s', (schema, said) => {
  expect(typeOf(schema, say)).toBe(said);
});
