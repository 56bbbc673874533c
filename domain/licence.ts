/** Under what others may use the newsroom's data. */
export type Licence = { name: string; url: string };

/** What holds until a newsroom says something else. */
export const FIRST_LICENCE: Licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
