import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

// Typst sets PDFs and pictures (docs/decisions/pdf.md). Words reach it as data beside a fixed template, never as its source.

const ROOM = path.join(/* turbopackIgnore: true */ process.cwd(), 'app');
/** Ours have Latin, Cyrillic and Greek letters; for others, whatever the machine has. */
const FONTS = [path.join(ROOM, 'fonts', 'whole'), '/usr/share/fonts', '/usr/local/share/fonts'];

/** Made once: every compiler keeps what it has read, and a second one would keep it twice. */
let making: Promise<{ compiler: NodeCompiler; workspace: string } | null> | undefined;

async function makeCompiler() {
  // It comes as a program for each platform, and not for all of them.
  const library = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => null);
  if (!library) return null;
  const workspace = mkdtempSync(path.join(tmpdir(), 'claimline-paper-')); // empty: a template may read what lies in it
  const fontArgs = [{ fontPaths: FONTS.filter(existsSync) }];
  return { compiler: library.NodeCompiler.create({ workspace, fontArgs }), workspace };
}

type Template = 'exports/paper.typ' | 'pictures/share.typ' | 'pictures/line.typ';

/** Sets a template with files beside it, and takes of it what `take` takes; null on a machine for which there is no typst. */
export async function setWithTypst<T>(
  template: Template,
  files: Readonly<Record<string, string>>,
  take: (compiler: NodeCompiler, main: { mainFilePath: string }) => T,
): Promise<T | null> {
  making ??= makeCompiler();
  const made = await making;
  if (!made) return null;
  const { compiler, workspace } = made;
  const place = (name: string) => path.join(workspace, name);
  try {
    for (const [name, text] of Object.entries(files)) compiler.mapShadow(place(name), Buffer.from(text));
    compiler.mapShadow(place('main.typ'), readFileSync(path.join(ROOM, template)));
    return take(compiler, { mainFilePath: place('main.typ') });
  } finally {
    compiler.resetShadow();
    compiler.evictCache(0); // kept for ever otherwise: three thousand files would take a gigabyte
  }
}
