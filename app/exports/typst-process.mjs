// @ts-check
// A process that sets one thing after the other. A summary of hundreds of claims takes seconds, for which nobody else waits; and
// the typesetter's fonts and what it has read go with the process.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** @typedef {import('@myriaddreamin/typst-ts-node-compiler').NodeCompiler} NodeCompiler */
/** @typedef {import('./typst.ts').Setting} Setting */
/** @typedef {import('./typst.ts').Answer} Answer */

const [, , room = ''] = process.argv;
/** Ours have Latin, Cyrillic and Greek letters; for others, whatever the machine has. */
const FONTS = [path.join(room, 'fonts', 'whole'), '/usr/share/fonts', '/usr/local/share/fonts'];
/** Empty: a template may read what lies in it. */
const workspace = mkdtempSync(path.join(tmpdir(), 'claimline-paper-'));
process.once('exit', () => rmSync(workspace, { recursive: true, force: true }));
process.once('disconnect', () => process.exit());
// A stop is told to every process of the group. What is being set is still waited for, and this one ends with the server.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});

/** Null on a machine for which there is no typst: it comes as a program for each platform, and not for all of them. */
async function makeCompiler() {
  const library = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => null);
  return library?.NodeCompiler.create({
    workspace,
    fontArgs: [{ fontPaths: FONTS.filter((font) => existsSync(font)) }],
  });
}
const making = makeCompiler();

process.on('message', (message) => {
  void set(/** @type {Setting} */ (message)).then((answer) => process.send?.(answer));
});

/** @param {Setting} setting @returns {Promise<Answer>} */
async function set({ template, files, as }) {
  const compiler = await making;
  if (!compiler) return { ok: false, problem: 'none' };
  const main = path.join(workspace, 'main.typ');
  try {
    for (const [name, text] of Object.entries(files)) compiler.mapShadow(path.join(workspace, name), Buffer.from(text));
    compiler.mapShadow(main, readFileSync(path.join(room, template)));
    return { ok: true, bytes: as.form === 'svg' ? svgOf(compiler, main) : pdfOf(compiler, main, as.at) };
  } catch (error) {
    return { ok: false, problem: 'failed', reason: String(error) };
  } finally {
    compiler.resetShadow();
    compiler.evictCache(0); // kept for ever otherwise: three thousand files would take a gigabyte
  }
}

/** @param {NodeCompiler} compiler @param {string} mainFilePath */
const svgOf = (compiler, mainFilePath) => Buffer.from(compiler.plainSvg({ mainFilePath }));

/** @param {NodeCompiler} compiler @param {string} mainFilePath @param {number} at seconds since 1970 */
function pdfOf(compiler, mainFilePath, at) {
  const options = { creationTimestamp: at, pdfTags: true };
  try {
    return compiler.pdf({ mainFilePath }, { ...options, pdfStandard: 'ua-1' });
  } catch {
    // PDF/UA refuses a letter that no font has, an emoji perhaps. The file is still tagged, and shows a box for it.
    return compiler.pdf({ mainFilePath }, options);
  }
}
