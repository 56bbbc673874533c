import { expect, it } from 'vitest';
import { makeEdition, makePastEdition } from '../../domain/testing/edition-factory.ts';
import { textOf } from '../testing/render.tsx';
import { AsOf } from './as-of.tsx';

const picker = (editions: number) => {
  const history = Array.from({ length: editions - 1 }, (_, index) => makePastEdition({ number: index + 1 }));
  return textOf(<AsOf edition={makeEdition({ number: editions, history })} />);
};

it('Four editions stand side by side, and nothing leads past them', () => {
  expect(picker(4)).toMatch(/Edition 1.*Edition 4/);
  expect(picker(4)).not.toContain('All');
});

it('Of more, the last four stand there, and where all are is said', () => {
  expect(picker(5)).not.toContain('Edition 1');
  expect(picker(5)).toMatch(/Edition 2.*Edition 5.*All 5 editions/);
});
