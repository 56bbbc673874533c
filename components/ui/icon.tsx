import { GLYPHS, type IconName } from './glyphs.tsx';

/** The drawings of every icon on the page, once; `Icon` refers to them. Stands first in <body>. */
export function IconSprite() {
  return (
    <svg className="sr-only" aria-hidden="true">
      <defs>
        {Object.entries(GLYPHS).map(([name, drawing]) => (
          <symbol key={name} id={`i-${name}`} viewBox="0 0 20 20">
            {drawing}
          </symbol>
        ))}
      </defs>
    </svg>
  );
}

/** An icon beside words that say the same: screen readers skip it. `size` is in pixels. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg className="flex-none" width={size} height={size} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
