import { getArchivedBytes } from '../../../../../../db/queries/desk/rows.ts';
import { getStore } from '../../../../../store.ts';
import { readPerson } from '../../../../session.ts';

export const dynamic = 'force-dynamic';

/** A kept page as it came, to be saved: never shown here, where whatever it holds would run in the name of this site. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string; copy: string }> }) {
  if (!(await readPerson())) return new Response(null, { status: 404 });
  const { id, copy } = await params;
  const kept = await getArchivedBytes(await getStore(), id, copy);
  if (!kept) return new Response(null, { status: 404 });
  const day = kept.takenAt.toISOString().slice(0, 10);
  const extension = kept.mediaType === 'application/pdf' ? 'pdf' : 'html';
  return new Response(Uint8Array.from(kept.bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${copy}-${day}.${extension}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
}
