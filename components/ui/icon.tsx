import type { ReactNode } from 'react';
import { GLYPHS, type GlyphName, type IconName, STANCE_GLYPHS } from './glyphs.tsx';

const symbols = (glyphs: Record<string, ReactNode>, viewBox: string) =>
  Object.entries(glyphs).map(([name, drawing]) => (
    <symbol key={name} id={`i-${name}`} viewBox={viewBox}>
      {drawing}
    </symbol>
  ));

/** The drawings of every icon on the page, once; `Icon` and the marks of stances refer to them. Stands first in <body>. */
export function IconSprite() {
  return (
    <svg className="sr-only" aria-hidden="true">
      <defs>
        {symbols(GLYPHS, '0 0 20 20')}
        {symbols(STANCE_GLYPHS, '-8 -8 16 16')}
      </defs>
    </svg>
  );
}

/** Where the drawing of a glyph stands on the page, for <use>. */
export const glyphAddress = (name: GlyphName): string => `#i-${name}`;

/** An icon beside words that say the same: screen readers skip it. `size` is in pixels. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg className="flex-none" width={size} height={size} aria-hidden="true">
      <use href={glyphAddress(name)} />
    </svg>
  );
}
