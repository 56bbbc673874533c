import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import busboy from 'busboy';
import { beginImport } from '../../../../db/commands/imports.ts';
import { fileNameOf, stageFile } from '../../../../db/imports/stage.ts';
import { FILE_LIMITS } from '../../../../domain/imports/import.ts';
import { siteOrigin } from '../../../address.ts';
import { getStore } from '../../../store.ts';
import { readPerson } from '../../session.ts';
import { makeUploadFolder } from './upload-folder.ts';

export const dynamic = 'force-dynamic';

const goTo = (place: string): Response =>
  new Response(null, { status: 303, headers: { location: `/desk/import${place}` } });

/** `POST /desk/import/file`: takes a file in, however large it may be, and reads it; the page of the import says how that goes. */
export async function POST(request: Request): Promise<Response> {
  // Forms of the desk come from the desk alone: another site's page could send one with this one's cookie.
  if (request.headers.get('origin') !== siteOrigin()) return new Response(null, { status: 403 });
  const person = await readPerson();
  if (!person) return new Response(null, { status: 303, headers: { location: '/desk/sign-in?next=/desk/import' } });
  const folder = await makeUploadFolder();
  const file = path.join(folder, 'file');
  const forget = () => rm(folder, { recursive: true, force: true });
  const name = await spool(request, file);
  if (name === null) {
    await forget();
    return goTo('?lack=file');
  }
  const store = await getStore();
  const begun = await beginImport(store, { personId: person.id, now: new Date() }, { fileName: fileNameOf(name) });
  if (!begun.ok) {
    await forget();
    return goTo(`?lack=${begun.reasons[0]?.code === 'notYourRole' ? 'role' : 'file'}`);
  }
  // What becomes of it stands on the page of the import; a fault of ours must not be lost.
  void stageFile(store, begun.value.id, file)
    .catch((error: unknown) => process.stderr.write(`A file could not be read: ${error}\n`))
    .finally(forget);
  return goTo(`/${begun.value.id}`);
}

/** Writes the file of a form down. @returns its name; null where there is none in it, or the form cannot be read */
async function spool(request: Request, to: string): Promise<string | null> {
  if (!request.body) return null;
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  let name: string | null = null;
  let written: Promise<void> = Promise.resolve();
  try {
    const form = busboy({
      headers,
      limits: { files: 1, fields: 5, fileSize: FILE_LIMITS.bytes + 1 },
      defParamCharset: 'utf8',
    });
    form.on('file', (_field, stream, { filename }) => {
      if (!filename) return stream.resume();
      name = filename;
      written = pipeline(stream, createWriteStream(to));
      written.catch(() => undefined); // said below, where it is awaited; but the form may break off before
    });
    await pipeline(Readable.fromWeb(request.body as ReadableStream), form);
    await written;
    return name;
  } catch {
    return null;
  }
}
