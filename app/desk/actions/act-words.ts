import type { useTranslations } from 'next-intl';
import { ACTS, STEPS } from '../../../domain/workflow.ts';

type Words = ReturnType<typeof useTranslations<'desk'>>;

/** A reason's parameters with the names of acts and steps in the language of the page. */
export function inWords(params: Record<string, string | number>, t: Words): Record<string, string | number> {
  const act = [
    ...ACTS,
    'managePeople' as const,
    'publishSite' as const,
    'changeSettings' as const,
    'merge' as const,
    'import' as const,
  ].find((candidate) => candidate === params.act);
  const step = STEPS.find((candidate) => candidate === params.step);
  return { ...params, ...(act && { act: t(`acts.${act}`) }), ...(step && { step: t(`steps.${step}`) }) };
}
