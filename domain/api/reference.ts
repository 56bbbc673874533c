// The description of the interface as somebody reads it: every address with its fields in one list, nested ones by their path.

/** JSON Schema, as far as it is read here. */
type Schema = {
  $ref?: string;
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: readonly Schema[];
  format?: string;
  description?: string;
  examples?: readonly unknown[];
  maxLength?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: readonly string[];
};
type Parameter = { in: string; name: string; required?: boolean; schema?: Schema };
type Content = Record<string, { schema?: Schema }>;
type Described = {
  summary?: string;
  description?: string;
  parameters?: readonly Parameter[];
  requestBody?: { content?: Content };
  responses?: Record<string, { description?: string; content?: Content }>;
};
export type Description = {
  paths?: Record<string, { get?: Described; post?: Described }>;
  components?: { schemas?: Record<string, Schema> };
};

/** `name` of a nested field is its path: `citation.sourceId`, `appearances[].place`. */
export type ReferenceField = { name: string; type: string; required: boolean; description: string };
export type Operation = {
  method: 'GET' | 'POST';
  address: string;
  summary: string;
  description: string;
  parameters: ReferenceField[];
  body: ReferenceField[];
  /** What comes back: of which record, or its own fields. */
  answer: { record: string | null; many: boolean; fields: ReferenceField[] };
};
export type ReferenceRecord = { name: string; description: string; fields: ReferenceField[] };

/** So deep are fields listed; what lies deeper is in the description itself. */
const DEEPEST = 3;

const nameOf = (schema: Schema | undefined): string | null => schema?.$ref?.split('/').at(-1) ?? null;

/** The words for kinds of values, by their key in the message catalogue. */
type TypeWord =
  | 'anything'
  | 'atMost'
  | 'day'
  | 'address'
  | 'identifier'
  | 'listOf'
  | 'moment'
  | 'nothing'
  | 'number'
  | 'object'
  | 'objects'
  | 'oneOf'
  | 'or'
  | 'text'
  | 'trueOrFalse'
  | 'wholeNumber';
export type SayType = (word: TypeWord, values?: Record<string, string | number>) => string;

/** A schema in a few words: "text, at most 300 characters", "one of: a, b", "list of text", "text or nothing". */
export function typeOf(schema: Schema, say: SayType): string {
  const named = nameOf(schema);
  if (named) return named;
  const kinds = [schema.type ?? []].flat();
  if (schema.anyOf || kinds.length > 1) {
    const parts = schema.anyOf ?? kinds.map((type) => ({ ...schema, type }));
    const some = [...new Set(parts.filter((part) => !isNothing(part)).map((part) => typeOf(part, say)))];
    const all = [...some, ...(parts.some(isNothing) ? [say('nothing')] : [])];
    return all.reduce((one, other) => say('or', { one, other }));
  }
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return say('oneOf', { values: schema.enum.join(', ') });
  const [kind] = kinds;
  if (kind === 'array')
    return say('listOf', { of: schema.items?.type === 'object' ? say('objects') : typeOf(schema.items ?? {}, say) });
  if (kind === 'string') return textType(schema, say);
  return say(PLAIN[kind ?? ''] ?? 'anything');
}

const PLAIN: Readonly<Record<string, TypeWord>> = {
  integer: 'wholeNumber',
  number: 'number',
  boolean: 'trueOrFalse',
  object: 'object',
};

const isNothing = (schema: Schema): boolean => schema.type === 'null' || schema.const === '';

const FORMATS: Readonly<Record<string, TypeWord>> = {
  uuid: 'identifier',
  date: 'day',
  'date-time': 'moment',
  uri: 'address',
};

function textType({ format, maxLength }: Schema, say: SayType): string {
  const kind = say(FORMATS[format ?? ''] ?? 'text');
  return maxLength === undefined ? kind : say('atMost', { kind, max: maxLength });
}

/** Descriptions are Markdown, of which only the marks of code are used. */
const plain = (markdown: string): string => markdown.replaceAll('`', '');

const meaningOf = (schema: Schema): string => {
  const said = schema.description ?? schema.anyOf?.find(({ description }) => description)?.description ?? '';
  const examples = schema.examples ?? schema.anyOf?.find((part) => part.examples)?.examples ?? [];
  return plain(examples.length === 0 ? said : `${said}: ${examples.join(', ')}`);
};

function fieldsOf(schema: Schema | undefined, say: SayType, before = '', depth = 1): ReferenceField[] {
  return Object.entries(schema?.properties ?? {}).flatMap(([name, field]): ReferenceField[] => {
    const here = `${before}${name}`;
    const own = {
      name: here,
      type: typeOf(field, say),
      required: schema?.required?.includes(name) ?? false,
      description: meaningOf(field),
    };
    if (depth >= DEEPEST) return [own];
    const inner = objectIn(field);
    return [own, ...(inner ? fieldsOf(inner.schema, say, `${here}${inner.many ? '[]' : ''}.`, depth + 1) : [])];
  });
}

function objectIn(field: Schema): { schema: Schema; many: boolean } | null {
  const found = field.anyOf?.find(({ properties }) => properties) ?? field;
  if (found.properties) return { schema: found, many: false };
  return found.items?.properties ? { schema: found.items, many: true } : null;
}

type Reading = { schemas: Record<string, Schema>; say: SayType };

function operation(
  method: Operation['method'],
  address: string,
  described: Described,
  { schemas, say }: Reading,
): Operation {
  const answer = Object.entries(described.responses ?? {}).find(([status]) => status.startsWith('2'))?.[1];
  const schema = answer?.content?.['application/json']?.schema;
  const item = schema?.properties?.data?.items;
  const record = nameOf(item) ?? nameOf(schema);
  const body = described.requestBody?.content?.['application/json']?.schema;
  return {
    method,
    address,
    summary: described.summary ?? '',
    description: plain(described.description ?? ''),
    parameters: (described.parameters ?? []).map(({ name, required = false, schema: of = {} }) => ({
      name,
      required,
      type: typeOf(of, say),
      description: meaningOf(of),
    })),
    body: fieldsOf(schemas[nameOf(body) ?? ''] ?? body, say),
    answer: { record, many: item !== undefined, fields: record ? [] : fieldsOf(schema, say) },
  };
}

/** Everything that can be asked and written, and the records that come back. */
export function referenceOf(
  document: Description,
  say: SayType,
): { operations: Operation[]; records: ReferenceRecord[] } {
  const schemas = document.components?.schemas ?? {};
  const reading = { schemas, say };
  const operations = Object.entries(document.paths ?? {}).flatMap(([address, { get, post }]) => [
    ...(get ? [operation('GET', address, get, reading)] : []),
    ...(post ? [operation('POST', address, post, reading)] : []),
  ]);
  const named = new Set([...operations.flatMap(({ answer }) => answer.record ?? []), 'problem']);
  const records = [...named].flatMap((name) => {
    const schema = schemas[name];
    return schema ? [{ name, description: plain(schema.description ?? ''), fields: fieldsOf(schema, say) }] : [];
  });
  return { operations, records };
}
