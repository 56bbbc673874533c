import type { Edition } from '../edition.ts';
import { dayOf } from '../instants.ts';
import { quoted } from '../quotation.ts';
import { type ExportContext, editionAddress } from './export-context.ts';

// Citations for programs that keep literature. Each names the edition, so that what is cited is what was read.

type Cited = {
  key: string;
  title: string;
  newsroom: string;
  /** Year, month, day in the newsroom's zone. */
  date: [number, number, number];
  number: number;
  url: string;
  note: string;
  language: string;
};

function cited({ header, document }: Edition, slug: string, { say, site, licence }: ExportContext): Cited {
  const { claim, verdict, newsroom } = document;
  const verdictWords =
    header.kind === 'withdrawal' ? say('withdrawn') : say('verdictOf', { rating: verdict.rating.label });
  const [year = 0, month = 0, day = 0] = dayOf(header.publishedAt, newsroom.timeZone).split('-').map(Number);
  return {
    key: `${slug}-${header.number}`,
    title: quoted(claim),
    newsroom: newsroom.name,
    date: [year, month, day],
    number: header.number,
    url: editionAddress(site, slug, header.number),
    note: `${verdictWords} ${say('edition')} ${header.number}. SHA-256 ${header.documentHash}. ${licence.name}: ${licence.url}`,
    language: newsroom.language,
  };
}

/** Signs that mean something to TeX. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
const tex = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\{}$&%#_^~]/g, (sign) => TEX[sign] ?? sign);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A BibTeX entry. `@misc` with `url` is what every style can set; names and title stand in braces of their own, so that no
 *  style takes them apart or makes small letters of them. */
export function bibtex(edition: Edition, slug: string, context: ExportContext): string {
  const { key, title, newsroom, date, number, url, note, language } = cited(edition, slug, context);
  const [year, month, day] = date;
  const fields = [
    `author = {{${tex(newsroom)}}}`,
    `title = {{${tex(title)}}}`,
    `year = {${year}}`,
    `month = ${MONTHS[month - 1]}`,
    `day = {${day}}`,
    `edition = {${number}}`,
    `url = {${url}}`,
    `note = {${tex(note)}}`,
    `language = {${tex(language)}}`,
  ];
  return `@misc{${key},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

/** CSL-JSON 1.0 (citationstyles.org), as Zotero and Pandoc read it. */
export function cslJson(edition: Edition, slug: string, context: ExportContext): string {
  const { key, title, newsroom, date, number, url, note, language } = cited(edition, slug, context);
  const item = {
    id: key,
    type: 'webpage',
    title,
    author: [{ literal: newsroom }],
    'container-title': newsroom,
    issued: { 'date-parts': [date] },
    edition: String(number),
    version: String(number),
    genre: 'Fact check',
    URL: url,
    note,
    language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
