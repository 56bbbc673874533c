import { describe, expect, test } from 'vitest';
import { askUntilUsable, isTimeZone, newsroomOptions, questions } from './newsroom-options.mjs';

describe('Beginning a newsroom', () => {
  test('takes name, time zone and language from the options', async () => {
    const typed = ['--name', ' The Example ', '--time-zone', 'Asia/Tashkent', '--language=en'];
    expect(await newsroomOptions(typed, false)).toEqual({
      name: 'The Example',
      timeZone: 'Asia/Tashkent',
      language: 'en',
    });
  });

  test('names everything that is missing at once where nobody can be asked', async () => {
    await expect(newsroomOptions([], false)).rejects.toThrow(
      'No newsroom was begun: --name is missing; --time-zone is missing; --language is missing.',
    );
  });

  test('names everything that is unusable at once', async () => {
    const typed = ['--name', ' ', '--time-zone', 'Asia/Atlantis', '--language', 'no language'];
    await expect(newsroomOptions(typed, true)).rejects.toThrow(
      /--name is empty.*--time-zone Asia\/Atlantis is not.*--language no language is not/,
    );
  });

  test('refuses an option it does not know and says which there are', async () => {
    await expect(newsroomOptions(['--timezone', 'UTC'], false)).rejects.toThrow(
      /--timezone.*the options are --name, --time-zone and --language\.$/,
    );
  });

  test('asks again after an answer that cannot be used, and speaks of no option to somebody who typed none', async () => {
    const answers: Record<string, string[]> = {
      name: [' ', 'n'.repeat(301), 'The Example'],
      timeZone: ['Tashkent', 'Asia/Tashkent'],
      language: ['english', 'EN', 'uz'],
    };
    const said: string[] = [];
    const taken = [];
    for (const question of questions) {
      const typed = answers[question.key]?.values();
      const ask = async () => typed?.next().value ?? '';
      taken.push(await askUntilUsable(question, ask, (line) => said.push(line)));
    }
    expect(taken).toEqual(['The Example', 'Asia/Tashkent', 'uz']);
    expect(said).toEqual([
      'The name is empty: it is what readers will see.',
      'The name has more than 300 characters: shorten it.',
      'Tashkent is not a time zone: write one such as Asia/Tashkent.',
      'english is not a language code: write one such as en or uz.',
      'EN is not a language code: write one such as en or uz.',
    ]);
  });

  test.each(['en', 'uz', 'uz-Cyrl', 'en-GB'])('%s is a language', async (language) => {
    const typed = ['--name', 'The Example', '--time-zone', 'UTC', '--language', language];
    expect(await newsroomOptions(typed, false)).toMatchObject({ language });
  });

  test.each(['UTC', 'Asia/Tashkent', 'America/Panama'])('%s is a time zone', (timeZone) => {
    expect(isTimeZone(timeZone)).toBe(true);
  });

  test.each(['+05:00', 'Tashkent', '', 'Asia/Atlantis'])('"%s" is no time zone', (timeZone) => {
    expect(isTimeZone(timeZone)).toBe(false);
  });
});
