const unaccent = (run: string): string => run.normalize('NFKD').replace(/\p{M}/gu, '');

/** One spelling for search and comparison, the same for query and text on both engines. Uzbek oʻ and gʻ are typed with six
 *  different marks or none, so the marks go; ё becomes е, й stays й (NFC first keeps it whole); other accents go. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\u0400-\u04FF]+/g, unaccent)
    .toLowerCase() // compatibility forms such as 𝐀 have lost their disguise only now
    .replace(/ё/g, 'е')
    .replace(/[\u02BB\u02BC\u2018\u2019\u0060\u00B4']/g, '')
    .normalize('NFC');
}
