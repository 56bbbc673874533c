import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../../components/ui/form/form-names.ts';
import { readForm } from './form-state.ts';
import { fieldLabels, nameProblems } from './name-problems.ts';

const form = new FormData();
form.append(FIELDS, 'words The claim');
form.append('words', '');
form.append(FIELDS, 'stance What it does to the claim');
form.append(FIELDS, 'appearances.0.place Appearance 1, Place in it');

describe('the list of problems', () => {
  test("Each names its field by the label it has on the page, in the page's order", () => {
    const problems = [
      { message: 'This is needed', field: 'appearances.0.place' },
      { message: 'This is needed', field: 'stance' },
      { message: 'This is needed', field: 'words' },
    ];
    expect(nameProblems(problems, fieldLabels(form)).map(({ label }) => label)).toEqual([
      'The claim',
      'What it does to the claim',
      'Appearance 1, Place in it',
    ]);
  });

  test('What concerns the whole form stands first, and what stands on another page last', () => {
    const problems = [
      { message: 'elsewhere', field: 'evidence.3.why', href: '/desk' },
      { message: 'here', field: 'words' },
      { message: 'whole' },
    ];
    expect(nameProblems(problems, fieldLabels(form)).map(({ message }) => message)).toEqual([
      'whole',
      'here',
      'elsewhere',
    ]);
  });

  test('Labels are no part of what was typed', () => {
    expect(readForm(form).values).toEqual({ words: [''] });
  });
});
