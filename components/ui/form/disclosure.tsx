'use client';

import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import { useFormContents, usePrefix } from './form-context.tsx';

type Props = {
  summary: string;
  names: readonly string[];
  /** Problems elsewhere in the form that can be answered in here. */
  alsoFor?: readonly string[];
  /** Stays folded although something stands in it from the beginning. */
  closed?: boolean;
  /** The key that opens it, where it has one. */
  shortcut?: string;
  children: ReactNode;
};

/** Fields that are seldom needed, folded away. Open where something stands in one of them, or is wrong with it. */
export function Disclosure({ summary, names, alsoFor = [], closed = false, shortcut, children }: Props) {
  const { values, problems, newer } = useFormContents();
  const prefix = usePrefix();
  const used = names.some((name) => {
    const full = prefix + name;
    const filled = (values[full] ?? []).some((text) => text !== '');
    return (filled && !closed) || problems.some((problem) => problem.field === full) || newer?.[full]?.some(Boolean);
  });
  return (
    <details
      open={used || problems.some(({ code }) => code !== undefined && alsoFor.includes(code))}
      className="min-w-0 border-t border-rule"
    >
      <summary
        aria-keyshortcuts={shortcut}
        className="flex min-h-9 items-center justify-between gap-2 text-note font-semibold"
      >
        {summary}
        <span className="[[open]>summary>&]:rotate-180">
          <Icon name="down" size={16} />
        </span>
      </summary>
      <div className="grid gap-4 pt-1 pb-4">{children}</div>
    </details>
  );
}
