import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';
import { readPage } from './read-page.ts';
import { paragraphsOfLines } from './read-pdf.ts';
import { makePdf } from './testing/make-pdf.ts';

const PARAGRAPHS = [
  'The tram stood still on nine days of December, the Harbour Tram Company said on Thursday, and on three more in January.',
  'A spokesperson said that the wires had frozen. “We have ordered new ones,” she said, “and they will hang by the summer.”',
  'The city council had said in autumn that the line would run every day of the winter, whatever the weather would be.',
];
const ARTICLE = `<article><h1>Nine days without a tram</h1>${PARAGRAPHS.map((text) => `<p>${text.replace('wires', '<b>wires</b>')}</p>`).join('\n')}</article>`;
const page = (head: string, body: string, attributes = '') =>
  `<!doctype html><html ${attributes}><head>${head}</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>${body}<footer>All rights reserved.</footer><script>alert('read me')</script></body></html>`;

async function read(html: string | Uint8Array, mediaType = 'text/html', charset: string | null = null) {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  return readPage({ url: 'https://press.example/tram', mediaType, charset, bytes });
}
async function readWell(...page: Parameters<typeof read>) {
  const result = await read(...page);
  if (!result.ok) throw new Error(result.problem);
  return result.read;
}

describe('A page is read', () => {
  it('as its paragraphs under the headline, without bars, footers and scripts', async () => {
    const { facts, paragraphs } = await readWell(
      page('<title>Nine days without a tram | Harbour Press</title>', ARTICLE),
    );
    expect(paragraphs).toEqual(PARAGRAPHS);
    expect(facts.title).toBe('Nine days without a tram');
  });

  it('with title, publisher, author, day and language from its structured data', async () => {
    const data = JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'BreadcrumbList', name: 'Home' },
        {
          '@type': 'NewsArticle',
          headline: 'Nine days  without a tram',
          datePublished: '2025-01-16T00:30:00+05:00',
          inLanguage: 'en-GB',
          author: [{ '@type': 'Person', name: 'Ada Marrow' }, { name: 'Ben Quay' }],
          publisher: { '@type': 'Organization', name: 'Harbour Press' },
        },
      ],
    });
    const { facts } = await readWell(
      page(`<script type="application/ld+json">${data}</script><title>Other</title>`, ARTICLE),
    );
    expect(facts).toEqual({
      title: 'Nine days without a tram',
      publisher: 'Harbour Press',
      byline: 'Ada Marrow, Ben Quay',
      publishedOn: '2025-01-16', // the day that is written, not that of London
      language: 'en-GB',
    });
  });

  it('or from tags for social media where the structured data is broken', async () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", }</script>
      <meta property="og:title" content="Nine days"><meta property="og:site_name" content="Harbour Press">
      <meta property="article:published_time" content="16.01.2025 09:30"><meta name="author" content="Ada Marrow">`;
    const { facts } = await readWell(page(head, ARTICLE, 'lang="ru_RU"'));
    expect(facts).toEqual({
      title: 'Nine days',
      publisher: 'Harbour Press',
      byline: 'Ada Marrow',
      publishedOn: '2025-01-16',
      language: 'ru-RU',
    });
  });

  it('and what it does not say of itself is not made up', async () => {
    const { facts, paragraphs } = await readWell(page('', '<p>Short.</p>', 'lang="a page"'));
    expect(facts).toEqual({ title: null, publisher: null, byline: null, publishedOn: null, language: null });
    expect(paragraphs.join(' ')).toContain('Short.');
  });

  it('and has no words where it has none', async () => {
    expect(
      (await readWell('<!doctype html><title>App</title><div id="root"></div><script>run()</script>')).paragraphs,
    ).toEqual([]);
    expect((await readWell('')).paragraphs).toEqual([]);
  });

  it('with line breaks as they are meant: one is none, two begin a paragraph', async () => {
    const { paragraphs } = await readWell(
      '<!doctype html><body><div>One<br>line.<br><br>Another.<ul><li>A point</li></ul></div>',
    );
    expect(paragraphs).toEqual(['One line.', 'Another.', 'A point']);
  });

  it('unless it is nothing but nesting, which would hold up whoever reads it', async () => {
    const nested = (depth: number) => read(page('', '<div><p>x'.repeat(depth)));
    expect((await nested(100)).ok).toBe(true);
    for (const depth of [600, 3_000]) expect(await nested(depth)).toEqual({ ok: false, problem: 'notReadable' });
  });
});

describe('A page in an old encoding is read', () => {
  const RUSSIAN = 'Трамвай стоял девять дней в декабре';
  // windows-1251: А to я are the bytes from 192 on, in their order.
  const in1251 = (text: string) =>
    Uint8Array.from(
      [...text].map((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        return code < 128 ? code : code - 0x410 + 192;
      }),
    );

  it('by what the answer says, by what the page says, and by its letters where neither says it', () => {
    expect(decodeText(in1251(RUSSIAN), 'windows-1251')).toBe(RUSSIAN);
    expect(decodeText(in1251(`<meta charset="windows-1251"><p>${RUSSIAN}`), null)).toContain(RUSSIAN);
    expect(
      decodeText(in1251(`<meta http-equiv="Content-Type" content="text/html; charset=cp1251">${RUSSIAN}`), null),
    ).toContain(RUSSIAN);
    expect(decodeText(in1251(RUSSIAN), null)).toBe(RUSSIAN);
    expect(decodeText(in1251(RUSSIAN), 'no-such-encoding')).toBe(RUSSIAN);
  });

  it('and UTF-8 is what it is, with or without a mark, and whatever an old head says of UTF-16', () => {
    const bytes = new TextEncoder().encode(RUSSIAN);
    expect(decodeText(bytes, null)).toBe(RUSSIAN);
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes), 'windows-1251')).toBe(RUSSIAN);
    expect(decodeText(new TextEncoder().encode(`<meta charset="utf-16">${RUSSIAN}`), null)).toContain(RUSSIAN);
    expect(decodeText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9), null)).toBe('café');
  });

  it('as a whole page', async () => {
    const { paragraphs } = await readWell(
      in1251(`<html><meta charset="windows-1251"><body><p>${RUSSIAN}</p></body></html>`),
    );
    expect(paragraphs).toEqual([RUSSIAN]);
  });
});

describe('A PDF is read', () => {
  it('as its words, with title and day, whatever the server calls it', async () => {
    const lines = [
      'The tram stood still on nine days of December, the',
      'company says.',
      'It will run again (it hopes).',
    ];
    const { facts, paragraphs } = await readWell(
      Buffer.from(makePdf(lines, 'Report of the winter')),
      'application/octet-stream',
    );
    expect(facts).toMatchObject({ title: 'Report of the winter', publishedOn: '2025-01-16' });
    expect(paragraphs).toEqual([`${lines[0]} ${lines[1]}`, 'It will run again (it hopes).']);
  });

  it('and has no words where it has none', async () => {
    expect((await readWell(makePdf([]))).paragraphs).toEqual([]);
  });

  it('and a damaged one is called that', async () => {
    expect(await read(new TextEncoder().encode('%PDF-1.4 and nothing more'))).toEqual({
      ok: false,
      problem: 'damagedPdf',
    });
  });

  it('paragraph by paragraph: one ends where a sentence ends well before the margin', () => {
    expect(
      paragraphsOfLines([
        'A line as long as the others are',
        'ends here.',
        'Another line, as long as others.',
        'No. It',
        '',
        'goes on',
      ]),
    ).toEqual(['A line as long as the others are ends here.', 'Another line, as long as others. No. It', 'goes on']);
  });
});

describe('What is no page', () => {
  it('is a plain text, read as it is', async () => {
    expect((await readWell('First.\n\nSecond,\nstill.', 'text/plain')).paragraphs).toEqual([
      'First.',
      'Second,\nstill.',
    ]);
  });

  it('is not readable where it is a picture', async () => {
    expect(await read(Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'image/png')).toEqual({
      ok: false,
      problem: 'notReadable',
    });
  });
});
