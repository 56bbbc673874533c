import { createHash } from 'node:crypto';

// React quotes attribute values, and inside them a ">" may stand.
const SCRIPT = /<script\b((?:[^>"]|"[^"]*")*)>([\s\S]*?)<\/script>/g;
const LINK = /<link\b(?:[^>"]|"[^"]*")*>/g;
/** Where React takes up text and boundaries again. In text and in our data "<" is escaped, so these are never words. */
const MARK = /<!-- -->|<!--\/?\$-->/g;

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

/**
 * A finished page without the framework's scripts, which have nothing to do in it, and without the marks they would look
 * for. Structured data stays, and so does our own module, `<script type="module" data-keep src="...">`. A page that needs
 * its scripts keeps all of them.
 */
export function withoutScripts(html: string): string {
  if (needsScript(html)) return html;
  return html
    .replace(SCRIPT, (script, attributes: string) => (isData(attributes) || isOurs(attributes) ? script : ''))
    .replace(LINK, (link) => (preloadsScript(link) ? '' : link))
    .replace(MARK, '');
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
  for (const [, attributes = '', code = ''] of html.matchAll(SCRIPT)) {
    if (/\ssrc=/.test(attributes) || isData(attributes)) continue;
    hashes.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  }
  return [...hashes];
}
