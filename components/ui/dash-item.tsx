import type { ReactNode } from 'react';

/** One entry of a list that a dash begins. */
export function DashItem({ children }: { children: ReactNode }) {
  return (
    <li className="relative pl-4 break-anywhere before:absolute before:top-[11px] before:left-0 before:h-0.5 before:w-2 before:bg-quiet">
      {children}
    </li>
  );
}
