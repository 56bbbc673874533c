import type { Store } from '../../../../db/engines/store.ts';
import { type ActivityEntry, listActivity } from '../../../../db/queries/desk/activity.ts';
import { type AuditFilters, readAuditAddress } from '../../../../domain/audit.ts';
import { csvHead, csvRows } from '../../../../domain/exports/csv.ts';
import { instantAttribute } from '../../../../domain/instants.ts';
import { canReadAudit } from '../../../../domain/workflow.ts';
import { streamOf } from '../../../exports/file-response.ts';
import { getStore } from '../../../store.ts';
import { readPerson } from '../../session.ts';

export const dynamic = 'force-dynamic';

const AT_ONCE = 500;
const COLUMNS = [
  'sequence',
  'at',
  'person',
  'person_id',
  'act',
  'claim_id',
  'claim',
  'record_id',
  'version',
  'data',
  'through',
];

/** `/desk/audit/export`: what was done on the desk, narrowed as its page is, newest first; with `format` csv or jsonl. Whoever
 *  may not read the audit has what they did themselves. */
export async function GET(request: Request): Promise<Response> {
  const person = await readPerson();
  if (!person) return new Response(null, { status: 404 });
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const { filters } = readAuditAddress(asked);
  const own = canReadAudit(person) ? filters : { ...filters, who: person.id };
  const isCsv = asked.format !== 'jsonl';
  return new Response(streamOf(lines(await getStore(), own, isCsv)), {
    headers: {
      'content-type': isCsv ? 'text/csv; charset=utf-8; header=present' : 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="audit.${isCsv ? 'csv' : 'jsonl'}"`,
      'cache-control': 'private, no-store',
    },
  });
}

async function* lines(store: Store, filters: AuditFilters, isCsv: boolean): AsyncGenerator<string> {
  if (isCsv) yield csvHead(COLUMNS);
  let before: number | null = null;
  for (;;) {
    const entries: ActivityEntry[] = await listActivity(store, { filters, before, size: AT_ONCE });
    if (entries.length === 0) return;
    const rows = entries.map(rowOf);
    yield isCsv
      ? csvRows(
          COLUMNS,
          rows.map((row) => ({ ...row, data: JSON.stringify(row.data) })),
        )
      : rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    before = entries.at(-1)?.sequence ?? null;
  }
}

const rowOf = ({ sequence, at, person, personId, through, type, claim, subjectId, version, data }: ActivityEntry) => ({
  sequence,
  at: instantAttribute(at),
  person,
  person_id: personId,
  act: type,
  claim_id: claim?.id ?? null,
  claim: claim?.words ?? null,
  record_id: subjectId,
  version,
  data,
  through,
});
