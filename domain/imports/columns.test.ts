import { describe, expect, it } from 'vitest';
import { guessColumns, readRow } from './columns.ts';
import { orderOf, readForeignDate } from './dates.ts';

const guess = (heads: Record<string, readonly string[]>) =>
  guessColumns(Object.entries(heads).map(([head, samples]) => ({ head, samples })));

describe('Columns are guessed', () => {
  it('from how people, ClaimReview and our own files name them', () => {
    expect(
      guess({ 'Claim text': ['x'], Who: ['y'], 'Date said': ['12.11.2024'], Verdict: ['z'] }).mapping.fields,
    ).toEqual({
      'Claim text': 'words',
      Who: 'claimant',
      'Date said': 'saidOn',
      Verdict: 'rating',
    });
    expect(
      guess({ verdict: ['false'], verdict_label: ['False'], address: ['https://a.example'], claim: ['x'] }).mapping
        .fields,
    ).toEqual({ verdict_label: 'rating', address: 'url', claim: 'words' });
    expect(guess({ Утверждение: ['x'], Ссылка: ['https://a.example/1'], Вердикт: ['Ложь'] }).mapping.fields).toEqual({
      Утверждение: 'words',
      Ссылка: 'url',
      Вердикт: 'rating',
    });
    expect(guess({ davo: ['x'], havola: ['https://a.example/1'] }).mapping.fields).toEqual({
      davo: 'words',
      havola: 'url',
    });
  });

  it('but not where the values are of another kind, and with doubt where some are', () => {
    const { mapping, guesses } = guess({ url: ['a name', 'another'], score: ['2', 'four', '4/5'], claim: ['x'] });
    expect(mapping.fields).toEqual({ score: 'ratingValue', claim: 'words' });
    expect(guesses.get('score')).toEqual({ field: 'ratingValue', odd: 'four' });
    expect(guesses.get('url')).toBeNull();
  });

  it('with the order of day and month, where one of them tells', () => {
    expect(guess({ claim_date: ['05-06-2020', '31-10-2020'] }).mapping.dates).toBe('dmy');
    expect(guess({ claim_date: ['05/06/2020', '10/31/2020'] }).mapping.dates).toBe('mdy');
    expect(guess({ claim_date: ['05/06/2020'] }).mapping.dates).toBeNull();
    expect(orderOf(['31/10/2020', '10/31/2020'])).toBeNull();
  });
});

describe('Dates of others', () => {
  it.each([
    ['2021-7-16', '2021-07-16'],
    ['2020-06-23 20:02', '2020-06-23'],
    ['2022-11-01T18:16:43+05:30', '2022-11-01'],
    ['31-10-2020', '2020-10-31'],
    ['10/31/2020', '2020-10-31'],
    ['12.11.2024', '2024-11-12'],
    ['Nov 2024', '2024-11'],
    ['26 May 2015', '2015-05-26'],
    ['Thu, 01 Jul 2021 10:00:00 GMT', '2021-07-01'],
    ['2024', '2024'],
  ])('%s is %s', (value, date) => {
    expect(readForeignDate(value, null)).toEqual({ ok: true, date });
  });

  it('that can mean two days are read only where the column says which', () => {
    expect(readForeignDate('03/04/2025', null)).toEqual({ ok: false, code: 'dateOfTwoKinds' });
    expect(readForeignDate('03/04/2025', 'dmy')).toEqual({ ok: true, date: '2025-04-03' });
    expect(readForeignDate('03/04/2025', 'mdy')).toEqual({ ok: true, date: '2025-03-04' });
  });

  it.each(['31.11.2024', '2025-02-30', 'soon', '99/99/2020'])('%s is none', (value) => {
    expect(readForeignDate(value, null)).toEqual({ ok: false, code: 'notADate' });
  });
});

describe('A row', () => {
  const mapping = {
    fields: { c: 'words', u: 'url', seen: 'appearances', by: 'publisher' } as const,
    dates: null,
    publisher: 'Ours',
  };

  it('becomes a check, whoever checked named once for all', () => {
    const seen = 'https://a.example/1,https://b.example/2 https://c.example';
    expect(readRow({ c: 'Trams fly', u: 'check.example/1', seen }, mapping)).toMatchObject({
      check: {
        publisher: 'Ours',
        url: 'https://check.example/1',
        appearances: ['https://a.example/1', 'https://b.example/2', 'https://c.example/'],
      },
    });
  });

  it('A head may be called like what every object has', () => {
    const odd = { fields: { constructor: 'url', toString: 'words' } as const, dates: null, publisher: '' };
    expect(readRow({ a: 'b' }, odd)).toMatchObject({ problems: [{ code: 'noWords' }, { code: 'noAddress' }] });
  });

  it('Tags nested ten thousand deep are cut out as soon as any', () => {
    const began = performance.now();
    const c = `${'<div>'.repeat(19_000)}Trams fly<script>not this</script> &amp; swim`;
    for (let turn = 0; turn < 60; turn += 1)
      expect(readRow({ c, u: 'https://a.example/1' }, mapping)).toMatchObject({ check: { words: 'Trams fly & swim' } });
    expect(performance.now() - began).toBeLessThan(5_000); // a tree of them took two minutes
  });

  it('A formula is refused and never evaluated; behind an apostrophe it is text', () => {
    const row = { u: 'https://check.example/1' };
    expect(readRow({ ...row, c: '=HYPERLINK("http://x")' }, mapping)).toEqual({
      ok: false,
      problems: [{ code: 'formula', column: 'c', cell: '=HYPERLINK("http://x")' }],
    });
    expect(readRow({ ...row, c: `'=SUM(1) is what he said` }, mapping)).toMatchObject({
      check: { words: '=SUM(1) is what he said' },
    });
    expect(readRow({ ...row, c: '-5 degrees' }, mapping)).toMatchObject({ check: { words: '-5 degrees' } });
  });
});
