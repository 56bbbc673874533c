// The way from the front thread to the pages' thread: HTTP over a Unix socket.
import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';
import { takesGzip } from './accept-encoding.ts';
import { endToEnd } from './forwarded-headers.ts';

const MOST_WAITING = 500;
const LONGEST_RENDER = 30_000;

/** So many pages are asked for already that one more would only wait in vain. */
export class Busy extends Error {}

/** The pages' thread could not make this page. */
export class FailedPage extends Error {
  constructor(
    readonly status: number,
    readonly body: string,
  ) {
    super(`the page answered ${status}`);
  }
}

/** The answer of the pages' thread to a request of our own. */
export type Rendered = { status: number; headers: IncomingMessage['headers']; body: Buffer };

/** A form, or what a program writes, that goes along with a request of our own. */
export type SentForm = { type: string; body: Buffer };

/** How an answer is passed on. */
export type Passage = {
  /** All headers that go with the request. */
  headers: OutgoingHttpHeaders;
  path: string;
  /** Ours, which go with the answer. */
  own: Record<string, string>;
  /** For what is the same for everyone: no cookie is set by it. */
  dropCookies: boolean;
  /** Names the state that an answer with 200 was made from, whatever it is squeezed with: a weak tag. */
  tag?: string;
};

/** Asks the pages' thread. However many pages have to be rendered, the desk is never behind them all. */
export class Upstream {
  readonly #pages = new Agent({ keepAlive: true, maxSockets: 8 });
  readonly #passed = new Agent({ keepAlive: true });
  #waiting = 0;

  constructor(private readonly socketPath: string) {}

  /**
   * Asks for one page with a request of our own. So the page is a function of its address alone: no cookie or header
   * of whoever came first can reach another, and that reader may hang up while others wait too. With a form it is of the
   * form as well, and of nothing else that came with it.
   */
  async render(path: string, headers: OutgoingHttpHeaders, form?: SentForm): Promise<Rendered> {
    if (this.#waiting >= MOST_WAITING) throw new Busy('Too many pages are being rendered.');
    this.#waiting += 1;
    try {
      const signal = AbortSignal.timeout(LONGEST_RENDER);
      const sent = form && { 'content-type': form.type, 'content-length': form.body.length };
      const asked = request({
        socketPath: this.socketPath,
        agent: this.#pages,
        method: form ? 'POST' : 'GET',
        path,
        headers: { ...headers, ...sent },
        signal,
      });
      const answer = await answerTo(asked, () => asked.end(form?.body));
      return { status: answer.statusCode ?? 502, headers: answer.headers, body: Buffer.concat(await answer.toArray()) };
    } finally {
      this.#waiting -= 1;
    }
  }

  /** Whether the pages' thread answers at all within this time. */
  async isAlive(milliseconds: number): Promise<boolean> {
    const signal = AbortSignal.timeout(milliseconds);
    const asked = request({ socketPath: this.socketPath, agent: this.#passed, path: '/healthz', signal });
    const answer = await answerTo(asked, () => asked.end()).catch(() => undefined);
    answer?.resume();
    return answer?.statusCode === 204;
  }

  /** Passes a request on and the answer back as a stream, neither faster than it is read. */
  async pass(incoming: IncomingMessage, response: ServerResponse, passage: Passage): Promise<void> {
    const { headers, path } = passage;
    const hasBody = incoming.method === 'POST';
    // A body where none belongs stays here: in there it could pose as a second request.
    if (!hasBody) delete headers['content-length'];
    const asked = request({
      socketPath: this.socketPath,
      agent: this.#passed,
      method: incoming.method ?? 'GET',
      path,
      headers,
    });
    response.once('close', () => asked.destroy()); // the reader has everything or has gone: then Next may stop too
    const answer = await answerTo(asked, () => (hasBody ? incoming.pipe(asked) : asked.end()));
    const status = answer.statusCode ?? 502;
    if (status >= 500 && answer.headers['content-type']?.startsWith('text/html')) {
      throw new FailedPage(status, Buffer.concat(await answer.toArray()).toString());
    }
    const back = { ...endToEnd(answer.headers), ...passage.own };
    if (passage.dropCookies) delete back['set-cookie'];
    await passBack(answer, incoming, response, back, status === 200 ? passage.tag : undefined);
  }

  close(): void {
    this.#pages.destroy();
    this.#passed.destroy();
  }
}

function answerTo(asked: ReturnType<typeof request>, send: () => void): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asked.once('response', resolve).on('error', reject);
    send();
  });
}

async function passBack(
  answer: IncomingMessage,
  incoming: IncomingMessage,
  response: ServerResponse,
  headers: Record<string, string | string[]>,
  tag: string | undefined,
): Promise<void> {
  const tagged = tag === undefined ? {} : { etag: tag };
  if (!isWorthSqueezing(answer, incoming)) {
    response.writeHead(answer.statusCode ?? 502, { ...headers, ...tagged }).flushHeaders(); // an event stream may be silent at first
    return pipeline(answer, response);
  }
  const { 'content-length': _length, etag: _etag, ...rest } = headers; // they describe other bytes
  const vary = [rest.vary ?? [], 'Accept-Encoding'].flat().join(', ');
  response.writeHead(200, { ...rest, ...tagged, 'content-encoding': 'gzip', vary });
  // The headers are those of GET (RFC 9110, section 9.3.2); an empty body squeezed would be a body.
  if (incoming.method === 'HEAD') return pipeline(answer, response);
  // What Next streams early must not wait in here.
  return pipeline(answer, createGzip({ flush: constants.Z_SYNC_FLUSH }), response);
}

function isWorthSqueezing(answer: IncomingMessage, incoming: IncomingMessage): boolean {
  if (answer.statusCode !== 200 || answer.headers['content-encoding']) return false;
  const type = answer.headers['content-type'] ?? '';
  const isText = /^(?:text\/(?!event-stream)|application\/(?:[\w.+-]*\+)?(?:json|xml))/.test(type);
  return isText && takesGzip(incoming.headers['accept-encoding']);
}
