import { createHash } from 'node:crypto';

// A page stands here as a string of its bytes ("latin1"). Everything that is looked for is ASCII, so nothing need be
// decoded, which would take longer than all else that is done to it.

// React quotes attribute values, and inside them a ">" may stand.
const OPENING = /<script\b((?:[^>"]|"[^"]*")*)>/y;
const CLOSING = '</script>';
const LINK = /<link\b(?:[^>"]|"[^"]*")*>/g;
/** Where React takes up text and boundaries again. In text and in our data "<" is escaped, so these are never words. */
const MARK = /<!--(?: |\/?\$)-->/g;

/** A form that is sent to its own page. React writes an empty address for it, which HTML does not allow; none means the same. */
const HERE = /(<form\b(?: [\w-]+(?:="[^"]*")?)*?) action=""/g;

type Script = { start: number; end: number; attributes: string; code: string };

/** The scripts of a page in order. What Next puts into them is longer than the page: it is stepped over, not read. */
function* scriptsOf(html: string): Generator<Script> {
  for (let start = html.indexOf('<script'); start >= 0; start = html.indexOf('<script', start + 1)) {
    OPENING.lastIndex = start;
    const opening = OPENING.exec(html);
    if (!opening) continue;
    const begin = start + opening[0].length;
    const close = html.indexOf(CLOSING, begin);
    if (close < 0) return;
    const end = close + CLOSING.length;
    yield { start, end, attributes: opening[1] ?? '', code: html.slice(begin, close) };
    start = end - 1;
  }
}

/** Structured data is read by machines and never run. */
function isData(attributes: string): boolean {
  return /\stype="application\/ld\+json"/.test(attributes);
}

function isOurs(attributes: string): boolean {
  return /\stype="module"/.test(attributes) && /\sdata-keep\b/.test(attributes);
}

/** A Suspense boundary streamed late, and only a script can put its content in its place. */
function needsScript(html: string): boolean {
  return /<template id="[BP]:/.test(html);
}

function preloadsScript(link: string): boolean {
  return /\srel="modulepreload"/.test(link) || (/\srel="preload"/.test(link) && /\sas="script"/.test(link));
}

function withoutMarks(html: string): string {
  return html
    .replace(LINK, (link) => (preloadsScript(link) ? '' : link))
    .replace(MARK, '')
    .replace(HERE, '$1');
}

/**
 * A finished page without the framework's scripts, which have nothing to do in it, and without the marks they would look
 * for. Structured data stays, and so does our own module, `<script type="module" data-keep src="...">`. A page that needs
 * its scripts keeps all of them.
 */
export function withoutScripts(html: string): string {
  if (needsScript(html)) return html;
  let kept = '';
  let from = 0;
  for (const { start, end, attributes } of scriptsOf(html)) {
    kept += withoutMarks(html.slice(from, start));
    if (isData(attributes) || isOurs(attributes)) kept += html.slice(start, end);
    from = end;
  }
  return kept + withoutMarks(html.slice(from));
}

/** The same for the `Link` header: what preloads a script goes, fonts and styles stay. */
export function withoutScriptPreloads(link: string): string {
  const entries = link.split(/,(?=\s*<)/).map((entry) => entry.trim());
  return entries.filter((entry) => !/;\s*as="?script"?/i.test(entry) && !/rel="?modulepreload/i.test(entry)).join(', ');
}

/**
 * The hashes of the scripts that stand in a page. A cached page has one body for all its readers, so a nonce would be
 * no secret: its policy allows exactly what it contains.
 */
export function hashInlineScripts(html: string): string[] {
  const hashes = new Set<string>();
  for (const { attributes, code } of scriptsOf(html)) {
    if (/\ssrc=/.test(attributes) || isData(attributes)) continue;
    hashes.add(`'sha256-${createHash('sha256').update(code, 'latin1').digest('base64')}'`);
  }
  return [...hashes];
}
