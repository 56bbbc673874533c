import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { chooseEncoding, type Encoding } from './accept-encoding.ts';

export type Headers = Record<string, string>;

type Variant = {
  body: Buffer;
  /** Names and values in turn: Node writes these without looking at them again. */
  headers: string[];
  notModified: string[];
};

/** An answer with all the work done that can be done once instead of per request. */
export type PreparedAnswer = {
  status: number;
  tag: string;
  /** What it takes in memory, about. */
  bytes: number;
  variants: Record<Encoding, Variant>;
};

const NOT_MODIFIED = new Set(['etag', 'vary', 'cache-control', 'content-security-policy', 'strict-transport-security']);
const COMPRESSIBLE = /^(?:text\/|image\/svg\+xml|application\/(?:[\w.+-]*\+)?(?:json|xml|javascript))/;
const BOOKKEEPING = 8192;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** How hard brotli tries: a page is made anew after every publication, a file of the build once in the life of a process. */
const EFFORT = { page: 6, file: 11 };
/** The desk's largest files would take a second each at the full effort, and the first visit waits for it. */
const LARGEST_AT_FULL_EFFORT = 100_000;

/** Prepares an answer in every encoding. `as` says whether it is a page or a file that stays as it is. */
export async function prepareAnswer(
  status: number,
  body: Buffer,
  headers: Headers,
  as: keyof typeof EFFORT = 'page',
): Promise<PreparedAnswer> {
  const tag = createHash('sha256').update(body).update(JSON.stringify(headers)).digest('base64url').slice(0, 27);
  const plain = makeVariant(body, headers, tag, 'identity');
  if (!COMPRESSIBLE.test(headers['content-type'] ?? '')) {
    const variants = { identity: plain, gzip: plain, br: plain };
    return { status, tag, bytes: body.length + BOOKKEEPING, variants };
  }
  const effort = EFFORT[body.length > LARGEST_AT_FULL_EFFORT ? 'page' : as];
  const params = { [constants.BROTLI_PARAM_QUALITY]: effort, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  const [zipped, brotlied] = await Promise.all([deflate(body), brotli(body, { params })]);
  return {
    status,
    tag,
    bytes: body.length + zipped.length + brotlied.length + BOOKKEEPING,
    variants: {
      identity: plain,
      gzip: makeVariant(zipped, headers, tag, 'gzip'),
      br: makeVariant(brotlied, headers, tag, 'br'),
    },
  };
}

/** A strong tag names exact bytes, so each encoding has its own. */
function makeVariant(body: Buffer, given: Headers, tag: string, encoding: Encoding): Variant {
  const headers: Headers = {
    ...given,
    vary: 'Accept-Encoding',
    etag: encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`,
    'content-length': String(body.length),
  };
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  const entries = Object.entries(headers);
  return {
    body,
    headers: entries.flat(),
    notModified: entries.filter(([name]) => NOT_MODIFIED.has(name)).flat(),
  };
}

/** Sends it: the encoding the client takes, 304 where it has the same bytes, no body to a HEAD. `own` are headers of this very
 *  answer, names and values in turn: headers that are set before cost Node's writer several times as much. */
export function sendAnswer(
  answer: PreparedAnswer,
  request: IncomingMessage,
  response: ServerResponse,
  own: readonly string[] = [],
): void {
  const variant = answer.variants[chooseEncoding(request.headers['accept-encoding'])];
  const known = request.headers['if-none-match'];
  if (known !== undefined && answer.status === 200 && (known.includes(answer.tag) || known === '*')) {
    response.writeHead(304, [...variant.notModified, ...own]).end();
    return;
  }
  response.writeHead(answer.status, own.length === 0 ? variant.headers : [...variant.headers, ...own]);
  if (request.method === 'HEAD') response.end();
  else response.end(variant.body);
}
