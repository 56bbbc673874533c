import type { ReactNode } from 'react';
import type { IconName } from './glyphs.tsx';
import { Icon } from './icon.tsx';

const EDGES = { plain: 'border-ink', amber: 'border-[var(--verdict-disputed)]', red: 'border-[var(--verdict-false)]' };

/** Says something about the page it stands on. The heavy left edge means this and nothing else. */
export function Notice({
  icon,
  edge = 'plain',
  children,
}: {
  icon: IconName;
  edge?: keyof typeof EDGES;
  children: ReactNode;
}) {
  return (
    <div className={`flex items-start gap-3 border-l-4 bg-wash px-4 py-3 ${EDGES[edge]}`}>
      <span className="mt-0.5">
        <Icon name={icon} />
      </span>
      <p className="max-w-[76ch] break-anywhere">{children}</p>
    </div>
  );
}
