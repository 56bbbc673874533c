import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// schema.org's own vocabulary, as it publishes it: which types there are, and which properties each may have.

const FILE = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');
const TRIPLE = /^<https?:\/\/schema\.org\/([^>]+)> <([^>]+)> <https?:\/\/schema\.org\/([^>]+)>/;

const above = new Map<string, string[]>();
const owners = new Map<string, Set<string>>();
for (const line of readFileSync(FILE, 'utf8').split('\n')) {
  const [, subject = '', predicate = '', object = ''] = TRIPLE.exec(line) ?? [];
  if (predicate.endsWith('#subClassOf')) above.set(subject, [...(above.get(subject) ?? []), object]);
  if (predicate.endsWith('schema.org/domainIncludes'))
    owners.set(subject, new Set([...(owners.get(subject) ?? []), object]));
}

/** A type with all that it is a kind of. */
function kindsOf(type: string): string[] {
  return [type, ...(above.get(type) ?? []).flatMap(kindsOf)];
}

/** What schema.org does not know in this data: types, and properties that their type may not have. */
export function unknownIn(data: unknown, path = ''): string[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => unknownIn(item, `${path}[${index}]`));
  if (typeof data !== 'object' || data === null) return [];
  const { '@type': type, '@context': _, '@id': __, ...properties } = data as Record<string, unknown>;
  if (typeof type !== 'string' || (!above.has(type) && type !== 'Thing')) return [`${path}: no type ${String(type)}`];
  const kinds = kindsOf(type);
  return Object.entries(properties).flatMap(([name, value]) => {
    const of = owners.get(name);
    const isKnown = of !== undefined && kinds.some((kind) => of.has(kind));
    return [...(isKnown ? [] : [`${path}: ${type} has no ${name}`]), ...unknownIn(value, `${path}/${name}`)];
  });
}
