import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathItemObject } from 'zod-openapi';
import { LIST_PARAMETERS, MOST } from './parameters.ts';
import { pageOf, problem, ROWS, story, wholeEdition } from './resources.ts';
import { WRITE_NAMES, WRITES, type WriteName } from './writes.ts';

type About = {
  title: string;
  description: string;
  version: string;
  server: string;
  licence: { name: string; url: string };
};

const slug = z.object({ slug: z.string() });
const numbered = z.object({ slug: z.string(), number: z.int().min(1) });
const limit = LIST_PARAMETERS.shape.limit;

const problems = (...statuses: readonly (keyof typeof PROBLEMS)[]) =>
  Object.fromEntries(
    [...statuses, 429].map((status) => [
      String(status),
      {
        description: PROBLEMS[status as keyof typeof PROBLEMS],
        content: { 'application/problem+json': { schema: problem } },
      },
    ]),
  );
const PROBLEMS = {
  400: 'A parameter, a header or the body cannot be read; which, and why.',
  401: 'No token, or one that is not good any more.',
  403: 'The token does not allow this.',
  404: 'There is no such thing.',
  409: 'Somebody else was first; `current` is what stands there now.',
  411: 'Content-Length is missing.',
  413: 'The body is too large.',
  415: 'The body is not said to be JSON.',
  422: 'It cannot be done; `errors` name every reason with its field. Also where an Idempotency-Key was sent with something else before.',
  429: 'Too many calls from one address; `Retry-After` says when there is one again.',
};

const idempotencyKey = z.object({
  'Idempotency-Key': z.string().min(1).max(255).optional().meta({
    description:
      'Sent again with the same key and body within a week, it is done once, and answered as the first time.',
  }),
});

const post = (name: WriteName): ZodOpenApiOperationObject => {
  const { summary, description, scope, input, answer } = WRITES[name];
  return {
    operationId: operationIdOf(summary),
    summary,
    description: `${description} Scope: \`${scope}\`.`,
    security: [{ token: [] }],
    requestParams: { header: idempotencyKey },
    requestBody: { required: true, content: { 'application/json': { schema: input.meta({ id: `${name}_input` }) } } },
    responses: {
      '201': { description: 'Done.', content: { 'application/json': { schema: answer } } },
      ...problems(400, 401, 403, 409, 411, 413, 415, 422),
    },
  };
};

const operationIdOf = (summary: string): string =>
  summary.replace(/[^a-zA-Z ]/g, '').replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());

const get = (
  summary: string,
  answer: z.ZodType,
  { query, path }: { query?: z.ZodObject; path?: z.ZodObject } = {},
): ZodOpenApiPathItemObject => ({
  get: {
    operationId: operationIdOf(summary),
    summary,
    ...((query || path) && { requestParams: { ...(query && { query }), ...(path && { path }) } }),
    responses: {
      '200': { description: 'Found.', content: { 'application/json': { schema: answer } } },
      ...problems(...(query ? [400 as const] : []), ...(path ? [404 as const] : [])),
    },
  },
});

type Paths = Record<string, ZodOpenApiPathItemObject>;

/** What is read at these addresses, and what is written to them. */
function withWrites(reads: Paths): Paths {
  const paths = { ...reads };
  for (const name of WRITE_NAMES) {
    const address = `/api/v1/${name}`;
    paths[address] = { ...paths[address], post: post(name) };
  }
  return paths;
}

/** OpenAPI 3.1 of the interface, from the schemas that its answers are made by and what is written is read by. */
export const openApi = ({ title, description, version, server, licence }: About) =>
  createDocument({
    openapi: '3.1.0',
    info: { title, description, version, license: { name: licence.name, url: licence.url } },
    servers: [{ url: server }],
    security: [],
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'Made by an administrator on the desk, for some scopes.',
        },
      },
    },
    paths: withWrites({
      '/api/v1/claims': get('List claims', pageOf(ROWS.claims), { query: LIST_PARAMETERS }),
      '/api/v1/claims/{slug}': get('Get a claim', wholeEdition, { path: slug }),
      '/api/v1/claims/{slug}/editions': get('List the editions of a claim', pageOf(ROWS.verdicts), { path: slug }),
      '/api/v1/claims/{slug}/editions/{number}': get('Get an edition', wholeEdition, { path: numbered }),
      '/api/v1/statements': get('List statements', pageOf(ROWS.statements), { query: LIST_PARAMETERS }),
      '/api/v1/verdicts': get('List verdicts', pageOf(ROWS.verdicts), { query: LIST_PARAMETERS }),
      '/api/v1/corrections': get('List corrections', pageOf(ROWS.corrections), { query: LIST_PARAMETERS }),
      '/api/v1/parties': get('List parties', pageOf(ROWS.parties), {
        query: z.object({ after: LIST_PARAMETERS.shape.after }),
      }),
      '/api/v1/stories': get('List stories', pageOf(story), {
        query: z.object({ after: LIST_PARAMETERS.shape.after }),
      }),
      '/api/v1/search': get('Search claims', pageOf(ROWS.claims), {
        query: z.object({
          q: z.string().meta({ description: 'Words, "phrases", beginnings*.' }),
          after: z.string().optional(),
        }),
      }),
      '/api/v1/changes': get('List changes', pageOf(wholeEdition), {
        query: z.object({
          since: z
            .string()
            .optional()
            .meta({
              description: `The \`next\` of the answer before; left out, the beginning. Editions come in the order of the record, none is ever skipped, and ${MOST} at most at once. \`next\` is never null: ask again with it for what is published later.`,
            }),
          limit,
        }),
      }),
    }),
  });
