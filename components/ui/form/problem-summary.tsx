'use client';

import { useEffect, useRef } from 'react';
import { Icon } from '../icon.tsx';
import type { FormState } from './form-state.ts';

type Props = { state: FormState; words: { one: string; several: string } };

/** Everything there is to mend, each leading to its field. It takes the focus when it comes. */
export function ProblemSummary({ state, words }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.answers === 0) return;
    if (state.problems.length > 0) frame.current?.focus();
    else if (state.focus) document.getElementById(state.focus)?.focus();
  }, [state]);
  if (state.problems.length === 0) return null;
  const heading = state.heading ?? (state.problems.length === 1 ? words.one : words.several);
  return (
    <div
      ref={frame}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without script this is the only way to bring a reader of the screen here
      autoFocus
      role="alert"
      className="scroll-mt-4 border-l-4 border-danger bg-wash px-4 py-3"
    >
      <p className="flex items-center gap-2 font-semibold text-danger">
        <Icon name="alert" />
        {heading.replace('#', String(state.problems.length))}
      </p>
      <ul className="mt-1 grid gap-1">
        {state.problems.map(({ message, label, field, href, inNewTab }) => {
          const words = label ? `${label}: ${message}` : message;
          const target = href ?? (field ? `#${field}` : undefined);
          return (
            <li key={`${field} ${message}`}>
              {target ? (
                <a
                  className="inline-block min-h-6 py-0.5"
                  href={target}
                  {...(inNewTab && { target: '_blank', rel: 'noopener' })}
                >
                  {words}
                </a>
              ) : (
                words
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
