import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { type PreparedAnswer, prepareAnswer } from './prepared-answer.ts';
import { FOR_OTHER_SITES, staticFileHeaders } from './security-headers.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Without asking again, a browser would keep an old module or image after an update. */
const ASK_AGAIN = 'no-cache';
/** The name of such a file holds a hash of its content, so it never changes. */
const FOREVER = 'public, max-age=31536000, immutable';

const SHARED = new Set(['/embed.js', '/embed-frame.js']);

/** A file that anyone may have. */
export type StaticFile = {
  path: string;
  contentType: string;
  cacheControl: string;
  /** Whether other sites load it: the scripts of an embedded claim. */
  shared: boolean;
};

/**
 * The files of `public/` and of the build, by address. Listed once, at start: an address is looked up in this list and
 * never becomes a path of the file system.
 */
export function listStaticFiles(publicFolder: string, buildFolder: string): Map<string, StaticFile> {
  return new Map([
    ...listFolder(publicFolder, '/', ASK_AGAIN),
    ...listFolder(join(buildFolder, 'static'), '/_next/static/', FOREVER),
  ]);
}

/** Reads a file and compresses it, once. */
export async function prepareFile(file: StaticFile, common: Record<string, string>): Promise<PreparedAnswer> {
  const headers = {
    ...staticFileHeaders(common),
    ...(file.shared && FOR_OTHER_SITES),
    'content-type': file.contentType,
    'cache-control': file.cacheControl,
  };
  return prepareAnswer(200, await readFile(file.path), headers, 'file');
}

function listFolder(folder: string, prefix: string, cacheControl: string): [string, StaticFile][] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => ({ name, path: join(folder, name) }))
    .filter(({ path }) => statSync(path).isFile())
    .map(({ name, path }) => {
      const contentType = TYPES[extname(name)] ?? 'application/octet-stream';
      const address = prefix + name.split(sep).map(encodeURIComponent).join('/');
      return [address, { path, contentType, cacheControl, shared: SHARED.has(address) }];
    });
}
