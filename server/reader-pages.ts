import type { IncomingHttpHeaders } from 'node:http';
import { hashInlineScripts, withoutScriptPreloads, withoutScripts } from './html.ts';
import { type Headers, type PreparedAnswer, prepareAnswer } from './prepared-answer.ts';
import type { OtherUse } from './routes.ts';
import { CLOSED_POLICY, FOR_OTHER_SITES, framedPolicy, readerPolicy } from './security-headers.ts';
import { FailedPage, type Rendered } from './upstream.ts';

/** Of what a page says about itself, this reaches readers. Cookies and the framework's own headers do not. */
const PASSED = [
  'content-type',
  'content-disposition',
  'content-language',
  'location',
  'www-authenticate',
  'x-robots-tag',
] as const;

/**
 * Makes what readers get from what the pages' thread rendered: without the framework's scripts, with a policy that
 * allows what is left. `cacheControl` holds for a page that was found; what is not to be stored is not, whatever it is. `use` says what other
 * sites may do with it.
 */
export function prepareReaderPage(
  { status, headers, body }: Rendered,
  common: Record<string, string>,
  cacheControl: string,
  use?: OtherUse,
): Promise<PreparedAnswer> {
  // Next's own error page is empty without script. 501 is an answer of ours: this is not done here.
  if (status >= 500 && status !== 501) throw new FailedPage(status, body.toString());
  const own: Headers = { ...common, ...(use && FOR_OTHER_SITES), ...passedHeaders(headers) };
  own['cache-control'] = status === 200 || cacheControl === 'no-store' ? cacheControl : 'no-cache';
  if (status >= 300 && status < 400) return prepareAnswer(status, Buffer.alloc(0), own);
  if (!own['content-type']?.startsWith('text/html')) {
    own['content-security-policy'] = CLOSED_POLICY;
    return prepareAnswer(status, body, own);
  }
  const html = withoutScripts(body.toString('latin1'));
  const hashes = hashInlineScripts(html);
  own['content-security-policy'] = use === 'frame' ? framedPolicy(hashes) : readerPolicy(hashes);
  return prepareAnswer(status, Buffer.from(html, 'latin1'), own);
}

function passedHeaders(headers: IncomingHttpHeaders): Headers {
  const passed: Headers = {};
  for (const name of PASSED) {
    const value = headers[name];
    if (value !== undefined) passed[name] = String(value);
  }
  // Fonts are preloaded by this header, not in the page.
  const link = withoutScriptPreloads(String(headers.link ?? ''));
  if (link !== '') passed.link = link;
  return passed;
}
