import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { READER_PAGES } from './reader-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // HTML does not care about the case of an attribute's name, nor whether an element without content has a slash, nor
    // how a boolean attribute is spelled; React writes them in its own manner.
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    doctype: 'off',
    // React leaves a `>` or a quotation mark in text as it is, which is HTML as well.
    'no-raw-characters': 'off',
    // A list may be named; axe says where a name is not allowed.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Choices of one filter share its name: alternatives.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'submit'] }],
    // A label names its control even where it holds it: not everything that reads pages sees what stands inside.
    'no-redundant-for': 'off',
    // The button of a plain form submits it, which is what a button does without a type.
    'no-implicit-button-type': 'off',
    // The main places stand twice, in the masthead and in its menu for the phone; one of them is always hidden.
    'unique-landmark': 'off',
    // A claim may be long and is never cut short.
    'long-title': 'off',
    // No third party's script or style is on any page.
    'require-sri': 'off',
  },
});

/** On a phone rows of a table are laid out as blocks, and some screen readers then lose what they are: it is said twice. */
const isSaidTwice = (ruleId: string, selector: string | null) =>
  ruleId === 'no-redundant-role' && /(^|> )(table|thead|tbody|tr|th|td)[^> ]*$/.test(selector ?? '');

/** What the fields of a form are called is sent along under one name, a value for each. HTML allows that; any other name that comes twice is a mistake. */
const isNameOfFields = (ruleId: string, message: string) => ruleId === 'form-dup-name' && message.includes('"$fields"');

test('Every page is valid HTML', async ({ request }) => {
  test.setTimeout(120_000);
  const findings: string[] = [];
  for (const { path } of READER_PAGES) {
    const html = await (await request.get(path)).text();
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results)
      for (const { ruleId, message, selector } of messages)
        if (!isSaidTwice(ruleId, selector) && !isNameOfFields(ruleId, message))
          findings.push(`${path}: ${ruleId}: ${message} (${selector})`);
  }
  expect(findings).toEqual([]);
});
