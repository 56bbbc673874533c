import { useTranslations } from 'next-intl';
import type { ClaimLine as Line } from '../../domain/claim-line.ts';
import { layOut } from '../../domain/timeline/lay-out.ts';
import { LineKey } from './line-key.tsx';
import { useLineWords } from './line-words.ts';
import { LyingLine } from './lying-line.tsx';
import { StandingLine } from './standing-line.tsx';
import { useLineSummary } from './summary.ts';

/** The claim line as it stands at `now`: lying where there is room, upright on a phone, and in words for who listens. The
 *  width of the box it is put into decides, not that of the window. */
export function ClaimLine({ line, now }: { line: Line; now: number }) {
  const t = useTranslations('line');
  const words = useLineWords();
  const summary = useLineSummary().whole(line);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className="cl-box" role="group" aria-label={t('title')} data-claim-line={t('step')}>
      <LyingLine drawing={layOut(line, { now, form: 'full', words })} summary={summary} />
      <LyingLine drawing={layOut(line, { now, form: 'middle', words })} summary={summary} />
      <StandingLine line={line} now={now} />
      <LineKey asked={(line.askings ?? []).length > 0} />
    </div>
  );
}
