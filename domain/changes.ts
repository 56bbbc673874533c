import canonicalize from 'canonicalize';

/** What an edit changed, field by field, each as it was and as it became: as it is kept, so identifiers are identifiers. */
export type Changes = Readonly<Record<string, { before: unknown; after: unknown }>>;

/** The fields whose values differ. What a database row and a form say alike is alike, in whatever order its parts come. */
export function changesOf(before: Record<string, unknown>, after: Record<string, unknown>): Changes {
  const entries = Object.keys(after).flatMap((name): [string, { before: unknown; after: unknown }][] => {
    const [was, is] = [before[name] ?? null, after[name] ?? null];
    return canonicalize(was) === canonicalize(is) ? [] : [[name, { before: was, after: is }]];
  });
  return Object.fromEntries(entries);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Every identifier in it: of parties, sources, stories and whatever else has a name to be read by. */
export function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return UUID.test(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(idsIn);
}

export type SayValue = {
  /** What stands for an identifier, where it is known. */
  nameOf: (id: string) => string | undefined;
  fieldName: (field: string) => string;
  yes: string;
  no: string;
};

/** A value as somebody reads it; nothing where it says nothing. Lists are a line to an entry. */
export function sayValue(value: unknown, say: SayValue): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (typeof value === 'string') return (UUID.test(value) ? say.nameOf(value) : undefined) ?? value;
  if (Array.isArray(value)) return value.map((entry) => sayValue(entry, say)).join('\n');
  if (typeof value !== 'object') return String(value);
  const parts = Object.entries(value).map(([name, inner]) => [say.fieldName(name), sayValue(inner, say)] as const);
  return parts.flatMap(([name, text]) => (text === '' ? [] : `${name}: ${text}`)).join('; ');
}
