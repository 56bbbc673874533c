import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseInput } from '../../domain/refusal.ts';

// Every schema that a command, an action or a form reads foreign input with, found by its name: one that is added later is
// held to this too.

const domain = new URL('../../domain/', import.meta.url);
const files = readdirSync(domain).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
const modules = await Promise.all(
  files.map(async (file): Promise<Record<string, unknown>> => import(new URL(file, domain).href)),
);
const inputs = modules
  .flatMap((module) => Object.entries(module))
  .filter((entry): entry is [string, z.ZodObject] => entry[0].endsWith('Input') && entry[1] instanceof z.ZodObject);

/** What a default, an optional value or a transformation stands around. */
function inner(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema as z.ZodType;
  if ('innerType' in def) return inner(def.innerType as z.core.$ZodType);
  return 'in' in def ? inner(def.in as z.core.$ZodType) : schema;
}

type Field = { path: (string | number)[] };

/** Every field that a person can put something into, lists by their first entry. */
function fieldsOf(schema: z.core.$ZodType, path: Field['path'] = []): Field[] {
  const plain = inner(schema);
  if (plain instanceof z.ZodObject)
    return Object.entries(plain.shape).flatMap(([name, field]) => fieldsOf(field as z.core.$ZodType, [...path, name]));
  if (plain instanceof z.ZodArray) return fieldsOf(plain.element, [...path, 0]);
  return [{ path }];
}

/** An input in which only this field is filled in. */
const inputWith = ([name, ...rest]: Field['path'], value: string): unknown => {
  if (name === undefined) return value;
  const nested = inputWith(rest, value);
  return typeof name === 'number' ? [nested] : { [name]: nested };
};

/** A password is hashed and never stored or shown, and the words of a kept document are long. */
const MAY_HOLD_ANYTHING = ['signInInput.password', 'newPasswordInput.password', 'firstAdminInput.password'];
const MAY_BE_LONG = ['sourceInput.text'];

const HOSTILE = [
  { what: 'NUL', value: 'a\0b', except: MAY_HOLD_ANYTHING },
  { what: 'another control character', value: 'a\u001b[2Jb', except: MAY_HOLD_ANYTHING },
  { what: 'half of a surrogate pair', value: 'a\ud800b', except: MAY_HOLD_ANYTHING },
  { what: '100 KB', value: 'x'.repeat(100_000), except: MAY_BE_LONG },
];

test('All inputs are found', () => {
  const names = inputs.map(([name]) => name);
  for (const known of ['claimInput', 'statementInput', 'verdictInput', 'siteInput', 'signInInput'])
    expect(names).toContain(known);
});

describe.each(inputs)('%s', (name, schema) => {
  const fields = fieldsOf(schema);
  test.each(HOSTILE)('$what is refused in the field it was put into', ({ value, except }) => {
    for (const { path } of fields) {
      const at = path.join('.');
      if (except.includes(`${name}.${at}`)) continue;
      const parsed = parseInput(schema, inputWith(path, value));
      const refused = parsed.ok ? [] : parsed.reasons.map((reason) => reason.field);
      expect(refused, `${name}.${at} takes ${JSON.stringify(value.slice(0, 10))}`).toContain(at);
    }
  });
});
