import { z } from 'zod';
import { FIRST_LICENCE, type Licence } from './licence.ts';
import { filled, languageTag, webAddress } from './text.ts';

const isTimeZone = (value: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** IANA name; all days and times of the newsroom are shown in it. */
export const timeZone = z.string().refine(isTimeZone, 'notATimeZone');

/** In which zone and languages the newsroom works. */
export const newsroomSettings = z.strictObject({
  timeZone,
  /** That of its verdicts and of the words of its scale. */
  language: languageTag,
  /** Which its scale and its letters are kept in besides. */
  languages: z
    .array(languageTag)
    .max(20)
    .transform((tags) => [...new Set(tags)]),
  /** Under what others may use what is published as data. */
  licenceName: filled('line').default(FIRST_LICENCE.name),
  licenceUrl: webAddress.default(FIRST_LICENCE.url),
});
export type NewsroomSettings = z.output<typeof newsroomSettings>;

/** Of a newsroom, what its settings hold. */
export const newsroomFields = ({
  timeZone,
  language,
  languages,
  licenceName,
  licenceUrl,
}: NewsroomSettings): NewsroomSettings => ({ timeZone, language, languages, licenceName, licenceUrl });

/** The licence of a newsroom's data. */
export const licenceOf = ({
  licenceName,
  licenceUrl,
}: Pick<NewsroomSettings, 'licenceName' | 'licenceUrl'>): Licence => ({
  name: licenceName,
  url: licenceUrl,
});

/** Every time zone this machine knows, for a list to choose from. */
export const timeZones = (): string[] => Intl.supportedValuesOf('timeZone');
