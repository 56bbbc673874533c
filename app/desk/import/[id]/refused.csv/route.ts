import { getTranslations } from 'next-intl/server';
import { refusedAsCsv } from '../../../../../db/imports/refused-csv.ts';
import { getImport } from '../../../../../db/queries/desk/imports.ts';
import { IMPORT_PROBLEMS } from '../../../../../domain/imports/check.ts';
import { canImport } from '../../../../../domain/workflow.ts';
import { streamOf } from '../../../../exports/file-response.ts';
import { getStore } from '../../../../store.ts';
import { readPerson } from '../../../session.ts';

export const dynamic = 'force-dynamic';

/** What was refused of a file, each with its reason, its cell and the whole record. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const person = await readPerson();
  const store = await getStore();
  const job = person && canImport(person) ? await getImport(store, id) : null;
  if (!job) return new Response(null, { status: 404 });
  const t = await getTranslations('desk.imports.problems');
  const words = Object.fromEntries(IMPORT_PROBLEMS.map((code) => [code, t(code)]));
  return new Response(streamOf(refusedAsCsv(store, id, words)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="refused.csv"',
      'cache-control': 'private, no-store',
    },
  });
}
