import { describe, expect, test } from 'vitest';
import { isTimeZone, newsroomOptions } from './newsroom-options.mjs';

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

  test.each(['UTC', 'Asia/Tashkent', 'America/Panama'])('%s is a time zone', (timeZone) => {
    expect(isTimeZone(timeZone)).toBe(true);
  });

  test.each(['+05:00', 'Tashkent', '', 'Asia/Atlantis'])('"%s" is no time zone', (timeZone) => {
    expect(isTimeZone(timeZone)).toBe(false);
  });
});
