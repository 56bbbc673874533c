import { sha256 } from '../../db/document-hash.ts';
import type { Store } from '../../db/engines/store.ts';
import { isUniqueViolation } from '../../db/engines/store-error.ts';
import { findAnswer, type Keyed, keepAnswer } from '../../db/programs/answers.ts';
import { findToken, noteUse, tokenProblem } from '../../db/programs/tokens.ts';
import { readIdempotencyKey } from '../../domain/api/idempotency-key.ts';
import { WRITES, type WriteName } from '../../domain/api/writes.ts';
import { getStore } from '../store.ts';
import { oneAnswer, problem } from './answers.ts';
import { refusalProblem } from './say-refusal.ts';
import { WRITE_COMMANDS } from './write-commands.ts';

const NO_TOKEN = 'Send the token of this program: `Authorization: Bearer claimline_…`.';

/** Answers `POST /api/v1/claims` and the like: by the command of the desk, in the name of whoever made the token. With an
 *  Idempotency-Key it is done once, however often it is sent. */
export async function writeCall(request: Request, name: WriteName): Promise<Response> {
  const store = await getStore();
  const token = /^Bearer ([\w-]{20,200})$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const holder = token ? await findToken(store.read, token) : null;
  if (!holder) return problem(401, NO_TOKEN);
  // The command asks again, in its transaction; but what was answered before is for nobody whose token has ended.
  const code = await tokenProblem(store.read, { id: holder.id, scope: WRITES[name].scope }, new Date());
  if (code) return refusalProblem({ ok: false, reasons: [{ code }] });
  const key = readIdempotencyKey(request.headers.get('idempotency-key'));
  if (key === undefined) return problem(400, 'Idempotency-Key is 1 to 255 printable ASCII characters, such as a UUID.');
  const text = await request.text();
  const keyed = key === null ? null : { tokenId: holder.id, key, fingerprint: sha256(`${name} ${text}`) };
  const before = keyed && (await answeredBefore(store, keyed));
  if (before) return before;
  const body = parsed(text);
  if (body === undefined) return problem(400, 'The body is not JSON.');
  return write(store, { name, holder, body, keyed });
}

type Call = {
  name: WriteName;
  holder: { id: string; personId: string };
  body: unknown;
  keyed: Keyed | null;
};

async function write(store: Store, { name, holder, body, keyed }: Call): Promise<Response> {
  const now = new Date();
  const deed = {
    personId: holder.personId,
    now,
    token: { id: holder.id, scope: WRITES[name].scope },
    ...(keyed && {
      also: (tx: Parameters<typeof keepAnswer>[0], value: unknown) =>
        keepAnswer(tx, store.t, keyed, JSON.stringify(value), now),
    }),
  };
  try {
    const result = await WRITE_COMMANDS[name](store, deed, body);
    if (!result.ok) return (keyed && (await answeredBefore(store, keyed))) || refusalProblem(result);
    await noteUse(store, holder.id, now);
    return oneAnswer(JSON.stringify(result.value), 201);
  } catch (error) {
    // The same was sent at the same moment, and was first.
    const first = keyed && isUniqueViolation(error) ? await answeredBefore(store, keyed) : null;
    if (first) return first;
    throw error;
  }
}

async function answeredBefore(store: Store, keyed: Keyed): Promise<Response | null> {
  const answer = await findAnswer(store, keyed);
  if (!answer) return null;
  if (answer.fingerprint === keyed.fingerprint) return oneAnswer(answer.body, 201);
  return problem(422, 'This Idempotency-Key was sent before, with something else.');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
