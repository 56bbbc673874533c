import { LIST_FORMATS } from '../formats.ts';
import type { CellKind, TableName } from './table.ts';
import { TABLES } from './tables.ts';

/** The words of the dictionary, by key in the message catalogue. */
export type DictionaryWords = {
  title: string;
  intro: string;
  heads: { column: string; kind: string; what: string };
  table: (name: TableName) => string;
  kind: (kind: CellKind) => string;
  column: (name: string) => string;
};

/** What stands in each column of each table, as Markdown. Tables and columns are those that the files are written from, so
 *  it says no less and no more than they hold. */
export function dictionary({ title, intro, heads, table, kind, column }: DictionaryWords): string {
  const parts = TABLES.map(({ name, columns }) => {
    const addresses = name === 'sources' ? [] : LIST_FORMATS[name].map((format) => `\`/exports/${name}.${format}\``);
    const lines = columns.map((one) => `| \`${one.name}\` | ${kind(one.kind)} | ${column(one.name)} |`);
    return [
      `## ${name}`,
      table(name),
      addresses.join(' '),
      `| ${heads.column} | ${heads.kind} | ${heads.what} |\n| --- | --- | --- |\n${lines.join('\n')}`,
    ]
      .filter(Boolean)
      .join('\n\n');
  });
  return `${[`# ${title}`, intro, ...parts].join('\n\n')}\n`;
}
