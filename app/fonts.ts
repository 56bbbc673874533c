import localFont from 'next/font/local';

// Source Serif 4 and Source Sans 3, SIL Open Font Licence (beside the files). One family per script, so that a page in
// Latin letters loads 80 KB and no more; only those files are preloaded. Values must be literal: the build reads them.

const serifLatin = localFont({
  src: './fonts/source-serif-4-latin-wght-normal.woff2',
  variable: '--font-serif-latin',
  weight: '200 900',
  display: 'swap',
  preload: true,
  adjustFontFallback: 'Times New Roman',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

const serifExtended = localFont({
  src: './fonts/source-serif-4-latin-ext-wght-normal.woff2',
  variable: '--font-serif-extended',
  weight: '200 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
});

const serifCyrillic = localFont({
  src: './fonts/source-serif-4-cyrillic-wght-normal.woff2',
  variable: '--font-serif-cyrillic',
  weight: '200 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
    },
  ],
});

const sansLatin = localFont({
  src: './fonts/source-sans-3-latin-wght-normal.woff2',
  variable: '--font-sans-latin',
  weight: '200 900',
  display: 'swap',
  preload: true,
  adjustFontFallback: 'Arial',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

const sansExtended = localFont({
  src: './fonts/source-sans-3-latin-ext-wght-normal.woff2',
  variable: '--font-sans-extended',
  weight: '200 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
});

const sansCyrillic = localFont({
  src: './fonts/source-sans-3-cyrillic-wght-normal.woff2',
  variable: '--font-sans-cyrillic',
  weight: '200 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
    },
  ],
});

/** For the class of <html>: defines the variables that --serif and --sans in styles/tokens.css are made of. */
export const FONT_VARIABLES = [serifLatin, serifExtended, serifCyrillic, sansLatin, sansExtended, sansCyrillic]
  .map((font) => font.variable)
  .join(' ');
