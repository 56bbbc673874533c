import { expect, it } from 'vitest';
import { makeParty } from '../../domain/testing/edition-factory.ts';
import { textOf } from '../testing/render.tsx';
import { PartyHead } from './party-head.tsx';

const onRecord = (stories: number) =>
  textOf(<PartyHead party={makeParty()} record={{ claims: 1, statements: 0, stories, standing: [] }} whole={null} />);

it('A party says in how many stories it is on record', () => {
  expect(onRecord(2)).toContain('1 claim, no statements put to claims, in 2 stories');
});

it('A party of claims that no story gathers is on record all the same', () => {
  expect(onRecord(0)).toContain('1 claim, no statements put to claims');
  expect(onRecord(0)).not.toContain('stories');
});
