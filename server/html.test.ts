import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hashInlineScripts, withoutScriptPreloads, withoutScripts } from './html.ts';

describe('a finished page without scripts', () => {
  test.each([
    ['a script with a source', '<script src="/_next/a.js" async=""></script>'],
    ['an inline script', '<script>self.__next_f.push([1,"<p>payload</p>"])</script>'],
    ['a script whose attribute holds a ">"', '<script data-a="x > y" nonce="">alert(1)</script>'],
    ['a script of several lines', '<script>\nalert(1)\n</script>'],
    ['a preload of a script', '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>'],
    ['a preload of a module', '<link rel="modulepreload" href="/_next/a.js"/>'],
    ['the marks of the framework', '<!--$--><!-- --><!--/$-->'],
    ['another module than ours', '<script type="module" src="/_next/a.js"></script>'],
  ])('has lost %s', (_, script) => {
    expect(withoutScripts(`<head>${script}</head><p>text</p>`)).toBe('<head></head><p>text</p>');
  });

  test.each([
    ['structured data', '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>'],
    ['our own module', '<script type="module" data-keep="" src="/reader.js"></script>'],
    ['styles', '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/>'],
    ['a preload of a font', '<link rel="preload" as="font" href="/_next/a.woff2" crossorigin=""/>'],
    ['words about marks', '<p>&lt;!-- --&gt;</p><!-- said by a person -->'],
    ['a beginning without an end', '<p>text</p><script>alert(1)'],
    ['words about scripts', '<p>&lt;script&gt;alert(1)&lt;/script&gt; as="script"</p>'],
  ])('has kept %s', (_, html) => {
    expect(withoutScripts(`<main>${html}</main>`)).toBe(`<main>${html}</main>`);
  });

  test('keeps every script where a part came late and needs one to appear', () => {
    const html = '<template id="B:0"></template><script>$RC("B:0","S:0")</script>';
    expect(withoutScripts(html)).toBe(html);
  });
});

test('A form that is sent to its own page names no address, and one that is sent elsewhere keeps it', () => {
  const forms = '<form class="a" action="" method="post"><form action="/search"><p>action=""</p>';
  expect(withoutScripts(forms)).toBe('<form class="a" method="post"><form action="/search"><p>action=""</p>');
});

describe('the hashes of a page', () => {
  test('name every inline script once, and none that is data or has a source', () => {
    const html =
      '<script>a()</script><script>a()</script><script src="/b.js"></script>' +
      '<script type="application/ld+json">{}</script>';
    const hash = createHash('sha256').update('a()').digest('base64');
    expect(hashInlineScripts(html)).toEqual([`'sha256-${hash}'`]);
  });

  test('are those of the bytes that are sent, whatever their letters', () => {
    const code = 'say("Ташкент, “oʻzbek”")';
    const page = Buffer.from(`<script>${code}</script>`).toString('latin1');
    const hash = createHash('sha256').update(Buffer.from(code)).digest('base64');
    expect(hashInlineScripts(page)).toEqual([`'sha256-${hash}'`]);
  });
});

test('The Link header keeps fonts and loses scripts', () => {
  const link =
    '</_next/a.woff2>; rel=preload; as="font"; crossorigin="", </_next/a,b.js>; rel=preload; as="script", ' +
    '</_next/c.js>; rel=modulepreload';
  expect(withoutScriptPreloads(link)).toBe('</_next/a.woff2>; rel=preload; as="font"; crossorigin=""');
});
