import type { Tone } from '../rating.ts';
import type { Stance } from '../stance.ts';

// The colours of app/styles/tokens.css for pictures and files, which no stylesheet reaches. A test holds the two together.

type Pair = readonly [light: string, dark: string];

export const COLOURS = {
  paper: ['#fbfcfd', '#0f1418'],
  wash: ['#f0f3f5', '#192128'],
  ink: ['#12181e', '#e9eef2'],
  'ink-quiet': ['#4c5864', '#a4b1bc'],
  rule: ['#cdd5db', '#313c45'],
  control: ['#74808b', '#77858f'],
  supports: ['#0f63a6', '#6db3ea'],
  rebuts: ['#c03a0a', '#f58a5b'],
  context: ['#56626d', '#a4b1bc'],
  'verdict-true': ['#0b5a9d', '#4f9fe0'],
  'verdict-true-text': ['#0b5a9d', '#6db3ea'],
  'verdict-true-on': ['#ffffff', '#0f1418'],
  'verdict-mostly-true': ['#1f7ba0', '#6cbcd9'],
  'verdict-mostly-true-text': ['#1b6f93', '#7cc6e0'],
  'verdict-mostly-true-on': ['#ffffff', '#0f1418'],
  'verdict-partly-true': ['#7b5c9e', '#b596d9'],
  'verdict-partly-true-text': ['#6d4f91', '#c0a5e0'],
  'verdict-partly-true-on': ['#ffffff', '#0f1418'],
  'verdict-mostly-false': ['#c8452a', '#ef7455'],
  'verdict-mostly-false-text': ['#b03a20', '#f48a70'],
  'verdict-mostly-false-on': ['#ffffff', '#0f1418'],
  'verdict-false': ['#9c1c26', '#e4525a'],
  'verdict-false-text': ['#9c1c26', '#f4767b'],
  'verdict-false-on': ['#ffffff', '#0f1418'],
  'verdict-misleading': ['#b75a05', '#ea8b3a'],
  'verdict-misleading-text': ['#9c4a00', '#f29a50'],
  'verdict-misleading-on': ['#ffffff', '#0f1418'],
  'verdict-disputed': ['#ba7e00', '#e3ac34'],
  'verdict-disputed-text': ['#855a00', '#e9b84a'],
  'verdict-disputed-on': ['#12181e', '#0f1418'],
  'verdict-unproven': ['#67747f', '#8795a1'],
  'verdict-unproven-text': ['#56626d', '#a4b1bc'],
  'verdict-unproven-on': ['#ffffff', '#0f1418'],
  'verdict-outdated': ['#67747f', '#8795a1'],
  'verdict-outdated-text': ['#56626d', '#a4b1bc'],
  'verdict-outdated-on': ['#ffffff', '#0f1418'],
} as const satisfies Record<string, Pair>;
type Named = keyof typeof COLOURS;
type Plain = 'paper' | 'wash' | 'ink' | 'ink-quiet' | 'rule' | 'control' | Stance;

export type Palette = {
  of: (name: Plain) => string;
  /** The band, words in the colour of the rating, and words on the band. */
  rating: (tone: Tone, use?: 'band' | 'text' | 'on') => string;
};

const THEMES = { light: 0, dark: 1 } as const;
export type Theme = keyof typeof THEMES;

/** @param paper what lies under the picture, where that is not the paper of our pages */
export function palette(theme: Theme, paper?: string): Palette {
  const read = (name: Named) => COLOURS[name][THEMES[theme]];
  return {
    of: (name) => (name === 'paper' ? (paper ?? read(name)) : read(name)),
    rating: (tone, use = 'band') => read(use === 'band' ? `verdict-${tone}` : `verdict-${tone}-${use}`),
  };
}

/** For what is printed or put on white. */
export const ON_WHITE = palette('light', '#ffffff');
