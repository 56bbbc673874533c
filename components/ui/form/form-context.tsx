'use client';

import { createContext, type ReactNode, use } from 'react';
import type { Problem, Values } from './form-state.ts';

type FormContents = { values: Values; problems: Problem[]; newer: Values | null; answers: number };

const Contents = createContext<FormContents>({ values: {}, problems: [], newer: null, answers: 0 });
const Prefix = createContext('');
const Within = createContext<readonly string[]>([]);

export function FormContents({ contents, children }: { contents: FormContents; children: ReactNode }) {
  return <Contents value={contents}>{children}</Contents>;
}

/** Controls inside carry this before their names: `appearances.0.`, and the title before their labels: "Appearance 1". */
export function NamePrefix({ prefix, title, children }: { prefix: string; title: string; children: ReactNode }) {
  const outer = use(Prefix);
  const within = use(Within);
  return (
    <Prefix value={outer + prefix}>
      <Within value={[...within, title]}>{children}</Within>
    </Prefix>
  );
}

export const useFormContents = () => use(Contents);
export const usePrefix = () => use(Prefix);

/** One control: its full name, what stands in it, what is wrong with it, and how all of that is tied together. */
export function useControl(name: string) {
  const { values, problems, newer } = useFormContents();
  const full = use(Prefix) + name;
  const own = problems.filter((problem) => problem.field === full);
  const typed = values[full] ?? [];
  const saved = newer?.[full];
  const differs = newer !== null && (saved ?? []).join('\n') !== typed.join('\n');
  return {
    name: full,
    within: use(Within),
    id: full,
    typed,
    text: typed[0] ?? '',
    problems: own,
    /** The newer text somebody else saved, where it is not what stands here. */
    newer: differs ? (saved ?? []) : null,
    invalid: own.length > 0,
    describedBy: (hint: boolean) =>
      [hint && `${full}-hint`, own.length > 0 && `${full}-problem`, differs && `${full}-newer`]
        .filter(Boolean)
        .join(' ') || undefined,
  };
}
