/** The interface language for `/`: of those we have, the one the reader likes best; else the first. */
export function chooseLocale(acceptLanguage: string | undefined, locales: readonly [string, ...string[]]): string {
  const wishes = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((entry) => {
      const [tag = '', weight = 'q=1'] = entry.split(';').map((part) => part.trim());
      const quality = Number(weight.replace(/^q\s*=/, ''));
      return { tag: tag.toLowerCase(), quality: Number.isNaN(quality) ? 0 : quality };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wishes) {
    const exact = locales.find((locale) => locale.toLowerCase() === tag);
    const found = exact ?? locales.find((locale) => languageOf(locale) === languageOf(tag));
    if (found) return found;
  }
  return locales[0];
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}
