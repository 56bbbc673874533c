'use client';

import { lazy, Suspense } from 'react';
import { useHydrated } from '../ui/form/hydrated.ts';
import { TextArea } from '../ui/form/text-field.tsx';
import type { ReasoningWords } from './reasoning-preview.tsx';

// What reads Markdown is large, and the form is there without it.
const ReasoningPreview = lazy(() => import('./reasoning-preview.tsx'));

type Props = {
  label: string;
  hint: string;
  evidence: readonly { value: string; number: number }[];
  words: ReasoningWords;
};

/** The reasoning of a verdict, with how readers will have it under it. */
export function ReasoningField({ label, hint, evidence, words }: Props) {
  return (
    <div className="grid min-w-0 gap-2">
      <TextArea name="reasoning" label={label} hint={hint} rows={7} serif />
      {useHydrated() && (
        <Suspense>
          <ReasoningPreview field="reasoning" ticks="evidenceIds" evidence={evidence} words={words} />
        </Suspense>
      )}
    </div>
  );
}
