import { changesSince } from '../../../../db/queries/changes.ts';
import { readLimit, readSince } from '../../../../domain/api/parameters.ts';
import { claimJson } from '../../../../domain/exports/claim-json.ts';
import { getStore } from '../../../store.ts';
import { readTableContext, writtenAnswer, wrongParameters } from '../../answers.ts';

export const dynamic = 'force-dynamic';

/** `/api/v1/changes?since=`: every edition of the newsroom in order, for mirrors: complete, whatever is published meanwhile. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const [since, limit] = [readSince(asked), readLimit(asked)];
  if (!since.ok) return wrongParameters(since.errors);
  if (!limit.ok) return wrongParameters(limit.errors);
  const changes = await changesSince(await getStore(), since.value, limit.value);
  const context = await readTableContext();
  const last = changes.at(-1)?.header.position ?? since.value;
  return writtenAnswer(
    changes.map((frozen) => claimJson(frozen, context)),
    String(last),
  );
}
