import { z } from 'zod';
import { createDocument, type ZodOpenApiPathItemObject } from 'zod-openapi';
import { LIST_PARAMETERS, MOST } from './parameters.ts';
import { pageOf, problem, ROWS, story, wholeEdition } from './resources.ts';

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

const problems = (...statuses: readonly (400 | 404 | 429)[]) =>
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
  400: 'A parameter cannot be used; which, and why.',
  404: 'There is no such thing.',
  429: 'Too many calls from one address; `Retry-After` says when there is one again.',
};

const get = (
  summary: string,
  answer: z.ZodType,
  { query, path }: { query?: z.ZodObject; path?: z.ZodObject } = {},
): ZodOpenApiPathItemObject => ({
  get: {
    operationId: summary.replace(/[^a-zA-Z ]/g, '').replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase()),
    summary,
    ...((query || path) && { requestParams: { ...(query && { query }), ...(path && { path }) } }),
    responses: {
      '200': { description: 'Found.', content: { 'application/json': { schema: answer } } },
      ...problems(...(query ? [400 as const] : []), ...(path ? [404 as const] : [])),
    },
  },
});

/** OpenAPI 3.1 of the reading interface, from the schemas that its answers are made by. */
export const openApi = ({ title, description, version, server, licence }: About) =>
  createDocument({
    openapi: '3.1.0',
    info: { title, description, version, license: { name: licence.name, url: licence.url } },
    servers: [{ url: server }],
    security: [],
    paths: {
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
    },
  });
