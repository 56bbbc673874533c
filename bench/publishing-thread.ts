// The pages' thread of the real server, with one door more: a socket over which a bench has an edition published. The
// commands, the listener and the moment of acknowledgement are those of the desk; only the form is left out.
import { randomUUID } from 'node:crypto';
import diagnostics from 'node:diagnostics_channel';
import { createServer, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { editClaim } from '../db/commands/claims.ts';
import { proposeVerdict } from '../db/commands/verdicts.ts';
import { openStore } from '../db/engines/open.ts';
import { openAccess } from '../db/sign-in/access.ts';
import { issueSignInLink } from '../db/sign-in/link-tokens.ts';
import { redeemLink } from '../db/sign-in/links.ts';
import { readSecret } from '../db/sign-in/secret.ts';
import {
  addEvidence,
  beginTestNewsroom,
  checkedClaim,
  claimOf,
  done,
  publish,
  type TestNewsroom,
  verdictOf,
} from '../db/testing/newsroom.ts';
import { onStop, published } from '../server/bridge.ts';

const socket = process.env.BENCH_SOCKET ?? '';
const file = path.join(process.env.DATA_DIR ?? '', 'sample.db');

// The pages find the store under this symbol (app/store.ts), so commands and pages share one, as on the desk.
const store = await openStore({ file }, { onPublicChange: published });
Object.assign(globalThis, { [Symbol.for('claimline.store')]: Promise.resolve(store) });
onStop(() => store.close());
await import('../server/next-thread.ts');

let rendered = 0;
diagnostics.subscribe('http.server.request.start', (message) => {
  const { request } = message as { request: IncomingMessage };
  if (request.url?.startsWith('/en/claims/')) rendered += 1;
});

type Claim = Awaited<ReturnType<typeof checkedClaim>>;
let room: TestNewsroom | undefined;
const claims: Claim[] = [];
/** Number of the newest verdict, by claim. */
const verdicts = new Map<string, number>();

/** Begins the newsroom and publishes the first edition of as many claims as are asked for. */
async function arrange(count: number): Promise<{ id: string; slug: string }[]> {
  room ??= await beginTestNewsroom(store);
  while (claims.length < count) {
    const claim = await checkedClaim(room);
    await publish(room, claim.id);
    claims.push(claim);
  }
  return claims.map(({ id, slug }) => ({ id, slug }));
}

/** Publishes the next edition of one claim; its words and its summary tell which it is, so every page that shows it does. */
async function publishNext(index: number, mark: string): Promise<{ slug: string; number: number }> {
  const claim = claims[index];
  if (!room || !claim) throw new Error('arrange first');
  const words = claimOf(room, { words: `The tram ran, says ${mark}.` });
  const edited = done(await editClaim(store, room.checker(), { ...words, id: claim.id, version: claim.version }));
  claim.version = edited.version;
  const version = verdicts.get(claim.id) ?? 1;
  const verdict = { version, evidenceIds: [claim.evidence.id], citesNone: false, summary: mark };
  const proposed = done(await proposeVerdict(store, room.checker(), verdictOf(claim.id, verdict)));
  verdicts.set(claim.id, proposed.number);
  const { slug, number } = await publish(room, claim.id, { kind: 'update', note: mark });
  return { slug, number };
}

/** A published claim with as many pieces of evidence as asked for. */
async function arrangeLarge(pieces: number): Promise<{ slug: string }> {
  room ??= await beginTestNewsroom(store);
  const claim = await checkedClaim(room);
  for (let piece = 1; piece < pieces; piece += 1) await addEvidence(room, claim.id);
  await publish(room, claim.id);
  return { slug: claim.slug };
}

/** Signs a checker in, as a one-time link does, and gives the cookie. */
async function signIn(): Promise<{ cookie: string }> {
  room ??= await beginTestNewsroom(store);
  const now = new Date();
  const access = openAccess(store, {
    origin: process.env.PUBLIC_ORIGIN ?? '',
    secret: readSecret(process.env.DATA_DIR ?? ''),
  });
  const { token } = await issueSignInLink(store, room.checker().personId, now, 1);
  const signedIn = await redeemLink(access, token, { password: randomUUID() }, { address: '127.0.0.1' }, now);
  return {
    cookie: done(signedIn)
      .cookies.map(({ name, value }) => `${name}=${value}`)
      .join('; '),
  };
}

async function obey(url: URL): Promise<unknown> {
  const number = (name: string) => Number(url.searchParams.get(name));
  switch (url.pathname) {
    case '/arrange':
      return arrange(number('count'));
    case '/arrange-large':
      return arrangeLarge(number('pieces'));
    case '/sign-in':
      return signIn();
    case '/publish':
      return publishNext(number('claim'), url.searchParams.get('mark') ?? '');
    case '/raise':
      published();
      return {};
    case '/rendered':
      return { rendered };
    default:
      throw new Error(`no such command: ${url.pathname}`);
  }
}

const server = createServer(async (request, response) => {
  try {
    const answer = await obey(new URL(request.url ?? '/', 'http://bench'));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
server.listen(socket);
onStop(() => void server.close());
