import { ROWS } from '../../../components/ui/form/form-names.ts';
import { countRows, type FormState, typedIn, type Values } from '../../../components/ui/form/form-state.ts';
import { readDate } from '../../../domain/read-date.ts';

/** A form as it came: every text by its control's name, and ways to read it. What is not asked for is not passed on. */
export class Typed {
  /** @param today the newsroom's day, YYYY-MM-DD, from which a typed "yesterday" is counted */
  constructor(
    readonly values: Values,
    private readonly today: string | null = null,
    private readonly prefix = '',
  ) {}

  /** The same form with something put into it. */
  with(values: Values): Typed {
    return new Typed({ ...this.values, ...values }, this.today, this.prefix);
  }

  all(name: string): readonly string[] {
    return this.values[this.prefix + name] ?? [];
  }

  text(name: string): string {
    return this.all(name)[0] ?? '';
  }

  /** What was chosen or typed, or null for nothing. */
  choice(name: string): string | null {
    return this.text(name).trim() || null;
  }

  flag(name: string): boolean {
    return this.text(name) === 'yes';
  }

  /** Of three: yes, no, not said. */
  yesNo(name: string): boolean | null {
    const said = this.text(name);
    return said === '' ? null : said === 'yes';
  }

  /** A date as it is kept, from the ways people write it. What cannot be read goes on as typed, to be refused in its field. */
  date(name: string): string {
    const typed = this.text(name).trim();
    return readDate(typed, this.today) ?? typed;
  }

  /** One entry per line; empty lines say nothing. */
  lines(name: string): string[] {
    return this.text(name)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  }

  /** The rows of a repeated part, in order. */
  rows(name: string): Typed[] {
    const full = this.prefix + name;
    const row = (_: unknown, number: number) => new Typed(this.values, this.today, `${full}.${number}.`);
    return Array.from({ length: countRows(this.values, full) }, row);
  }

  number(name: string): number {
    return Number(this.text(name));
  }
}

/** Reads a form. `today` is the newsroom's day, YYYY-MM-DD. */
export const readForm = (form: FormData, today: string | null = null): Typed => new Typed(typedIn(form), today);

/** The same form with one row more or less, where that is what was asked for; else null. */
export function changeRows(state: FormState, form: FormData): FormState | null {
  const [name, act, number] = String(form.get(ROWS) ?? '').split(' ');
  if (!name || (act !== 'add' && act !== 'remove')) return null;
  const { values } = readForm(form);
  const count = countRows(values, name);
  const changed =
    act === 'add' ? { ...values, [`${name}.${count}.row`]: [''] } : withoutRow(values, name, Number(number));
  return { values: changed, problems: [], newer: null, focus: name, answers: state.answers + 1 };
}

function withoutRow(values: Values, name: string, gone: number): Values {
  const start = `${name}.`;
  const kept = Object.entries(values).flatMap(([key, texts]): [string, readonly string[]][] => {
    if (!key.startsWith(start)) return [[key, texts]];
    const [number = '', ...rest] = key.slice(start.length).split('.');
    const row = Number(number);
    if (row === gone) return [];
    return [[`${start}${row > gone ? row - 1 : row}.${rest.join('.')}`, texts]];
  });
  return Object.fromEntries(kept);
}

/** What is in the database as the texts of a form: `{citation: {place}}` becomes `citation.place`. */
export function valuesOf(fields: Record<string, unknown>, prefix = ''): Values {
  const values: Record<string, readonly string[]> = {};
  for (const [name, value] of Object.entries(fields)) {
    const full = prefix + name;
    if (Array.isArray(value) && value.some((item) => typeof item === 'object')) {
      value.forEach((item, row) => {
        Object.assign(values, valuesOf({ row: '', ...item }, `${full}.${row}.`));
      });
    } else if (Array.isArray(value)) values[full] = value.map(String);
    else if (value !== null && typeof value === 'object') Object.assign(values, valuesOf({ ...value }, `${full}.`));
    else values[full] = [textOf(value)];
  }
  return values;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
