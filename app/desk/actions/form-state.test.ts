import { describe, expect, test } from 'vitest';
import { UNANSWERED } from '../../../components/ui/form/form-state.ts';
import { changeRows, readForm, valuesOf } from './form-state.ts';

const form = (entries: [string, string][]): FormData => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

const twoRows: [string, string][] = [
  ['appearances.0.row', ''],
  ['appearances.0.place', 'Paragraph 2'],
  ['appearances.0.first', 'yes'],
  ['appearances.1.row', ''],
  ['appearances.1.place', 'Page 7'],
];

describe('A form is read', () => {
  test('Rows come in order, each with its own fields', () => {
    const rows = readForm(form(twoRows)).rows('appearances');
    expect(rows.map((row) => row.text('place'))).toEqual(['Paragraph 2', 'Page 7']);
    expect(rows.map((row) => row.flag('first'))).toEqual([true, false]);
  });

  test('A name that is there twice keeps both texts', () => {
    expect(
      readForm(
        form([
          ['evidenceIds', 'a'],
          ['evidenceIds', 'b'],
        ]),
      ).all('evidenceIds'),
    ).toEqual(['a', 'b']);
  });

  test('Yes, no and nothing said are three answers', () => {
    const typed = readForm(
      form([
        ['one', 'yes'],
        ['two', 'no'],
        ['three', ''],
      ]),
    );
    expect(['one', 'two', 'three', 'four'].map((name) => typed.yesNo(name))).toEqual([true, false, null, null]);
  });

  test('A date is understood, and what is none is passed on to be refused in its field', () => {
    const typed = readForm(
      form([
        ['saidOn', 'by 15 February 2025'],
        ['other', 'soon'],
      ]),
    );
    expect(typed.date('saidOn')).toBe('../2025-02-15');
    expect(typed.date('other')).toBe('soon');
  });

  test('A day without a year is counted from today, also in a repeated part', () => {
    const typed = readForm(
      form([
        ['saidOn', 'вчера'],
        ['appearances.0.on', '15 feb'],
      ]),
      '2025-03-01',
    );
    expect(typed.date('saidOn')).toBe('2025-02-28');
    expect(typed.rows('appearances').map((row) => row.date('on'))).toEqual(['2025-02-15']);
  });

  test('Names that mean something to JavaScript are only names', () => {
    const typed = readForm(
      form([
        ['__proto__', 'x'],
        ['constructor', 'y'],
      ]),
    );
    expect(typed.text('__proto__')).toBe('x');
    expect(typed.text('constructor')).toBe('y');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('What Next sends with a form is not taken for an answer', () => {
    expect(
      Object.keys(
        readForm(
          form([
            ['$ACTION_REF_1', ''],
            ['words', 'x'],
          ]),
        ).values,
      ),
    ).toEqual(['words']);
  });
});

describe('Rows are added and removed without losing a word', () => {
  test('One more row', () => {
    const state = changeRows(UNANSWERED, form([...twoRows, ['words', 'typed'], ['rows', 'appearances add']]));
    expect(state?.values).toMatchObject({
      words: ['typed'],
      'appearances.1.place': ['Page 7'],
      'appearances.2.row': [''],
    });
    expect(state?.focus).toBe('appearances');
  });

  test('One row less moves up those below', () => {
    const state = changeRows(UNANSWERED, form([...twoRows, ['words', 'typed'], ['rows', 'appearances remove 0']]));
    expect(state?.values).toEqual({ words: ['typed'], 'appearances.0.row': [''], 'appearances.0.place': ['Page 7'] });
  });

  test('Any other button changes no row', () => {
    expect(changeRows(UNANSWERED, form([['words', 'typed']]))).toBeNull();
    expect(changeRows(UNANSWERED, form([['rows', 'appearances burn 0']]))).toBeNull();
  });
});

test('What the database has becomes what stands in a form', () => {
  const fields = {
    words: 'x',
    via: null,
    read: true,
    ids: ['a', 'b'],
    citation: { place: 'p' },
    rows: [{ first: false }],
  };
  expect(valuesOf(fields)).toEqual({
    words: ['x'],
    via: [''],
    read: ['yes'],
    ids: ['a', 'b'],
    'citation.place': ['p'],
    'rows.0.row': [''],
    'rows.0.first': ['no'],
  });
});
