import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';
import { factsOf, type PageFacts } from './page-facts.ts';
import { paragraphsUnder } from './paragraphs.ts';

/** What was read from a page: what it says of itself, and its words, paragraph by paragraph; none where it has none. */
export type ReadPage = { facts: PageFacts; paragraphs: string[] };

/** Deeper than browsers nest (Chromium stops at 512). Readability takes the third power of the depth: at 3,000 it reads for
 *  minutes. */
const DEEPEST = 500;
/** Less is a caption or a notice about cookies. */
const SHORTEST_ARTICLE = 140;

/** Reads an HTML page as a person would: without bars, menus and advertisements (Mozilla's Readability, that of Firefox's
 *  reader view). Where it finds no article, all words of the page are taken. Null where it is nested beyond all measure. */
export function readHtml(html: string): ReadPage | null {
  // Pages leave out html, head and body and nest wrongly: parse5 reads them as browsers do, linkedom as they are written.
  const tree = parse(html);
  if (depthOf(tree) > DEEPEST) return null;
  const { document } = parseHTML(serialize(tree));
  const facts = factsOf(document);
  const whole = paragraphsUnder(document.body);
  const article = new Readability<Node>(document, {
    serializer: (node) => node,
    charThreshold: SHORTEST_ARTICLE,
  }).parse();
  const read = article?.content ? withoutHeadline(paragraphsUnder(article.content), facts.title) : [];
  return {
    facts: { ...facts, byline: facts.byline ?? (article?.byline || null) },
    paragraphs: read.join('').length >= SHORTEST_ARTICLE ? read : whole,
  };
}

function depthOf(root: DefaultTreeAdapterTypes.Node): number {
  let deepest = 0;
  const open = [{ node: root, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    deepest = Math.max(deepest, depth);
    if ('childNodes' in node) open.push(...node.childNodes.map((child) => ({ node: child, depth: depth + 1 })));
  }
  return deepest;
}

/** The headline is kept as the title; paragraphs are counted from the first one under it. */
const withoutHeadline = (paragraphs: string[], title: string | null): string[] =>
  paragraphs[0] === title ? paragraphs.slice(1) : paragraphs;
