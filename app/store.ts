import { existsSync } from 'node:fs';
import path from 'node:path';
import { cache } from 'react';
import { keepEmbargoes } from '../db/embargo.ts';
import { openStore } from '../db/engines/open.ts';
import type { Store } from '../db/engines/store.ts';
import { keepImporting } from '../db/imports/keep-importing.ts';
import { getNewsroom } from '../db/newsroom.ts';
import { keepContactsShort } from '../db/tips/contacts.ts';
import { keepSending } from '../db/webhooks/keep-sending.ts';
import { onStop, published } from '../server/bridge.ts';
import { forgetUploads } from './desk/import/file/upload-folder.ts';
import { contactDays } from './tips/settings.ts';
import { postPublicly } from './webhooks/post.ts';
import { writeMessage } from './webhooks/write-message.ts';

// One store for the process. In development modules are loaded anew at every change; the open database stays.
const KEY: unique symbol = Symbol.for('claimline.store');
const scope = globalThis as typeof globalThis & { [KEY]?: Promise<Store> };

/** The newsroom of one's own where it has been begun, else the sample. */
function databaseFile(): string {
  const folder = process.env.DATA_DIR ?? 'data';
  const own = path.join(folder, 'newsroom.db');
  return existsSync(own) ? own : path.join(folder, 'sample.db');
}

function sayUnpublished(error: unknown): void {
  process.stderr.write(`What was planned could not be published; this is tried again in a moment: ${error}\n`);
}

function sayUndeleted(error: unknown): void {
  process.stderr.write(`Contact details of old tips could not be deleted; this is tried again in an hour: ${error}\n`);
}

function sayUnsent(error: unknown): void {
  process.stderr.write(`A webhook could not be told; this is tried again in a minute: ${error}\n`);
}

function sayUnimported(error: unknown): void {
  process.stderr.write(`An import could not go on; this is tried again in a moment: ${error}\n`);
}

async function open(): Promise<Store> {
  void forgetUploads(new Date());
  const place = { DATABASE_URL: process.env.DATABASE_URL, file: databaseFile() };
  const store = await openStore(place, { onPublicChange: published });
  const ends = [
    keepEmbargoes(store, { onFailure: sayUnpublished }),
    keepContactsShort(store, { days: contactDays(), onFailure: sayUndeleted }),
    keepImporting(store, { onFailure: sayUnimported }),
    keepSending(store, { write: (due) => writeMessage(store, due), post: postPublicly, onFailure: sayUnsent }),
  ];
  onStop(async () => {
    for (const end of ends) await end();
    await store.close();
  });
  return store;
}

/** The newsroom's database, opened at the first call: a build imports every page and must not need one. */
export function getStore(): Promise<Store> {
  scope[KEY] ??= open().catch((error: unknown) => {
    delete scope[KEY]; // the next request tries again
    throw error;
  });
  return scope[KEY];
}

/** The newsroom, read once for a page however many parts of it ask. */
export const readNewsroom = cache(async () => getNewsroom((await getStore()).read));
