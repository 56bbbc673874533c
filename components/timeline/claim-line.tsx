import { useTranslations } from 'next-intl';
import type { ClaimLine as Line } from '../../domain/claim-line.ts';
import { layOut } from '../../domain/timeline/lay-out.ts';
import { LineKey } from './line-key.tsx';
import { useLineWords } from './line-words.ts';
import { LyingLine } from './lying-line.tsx';
import { StandingLine } from './standing-line.tsx';
import { useLineSummary } from './summary.ts';

type Props = {
  line: Line;
  now: number;
  /** Whether its last edition is in force, and no later one took its place. */
  isNewest?: boolean;
};

/** The claim line as it stands at `now`: lying where there is room, upright on a phone, and in words for who listens. The
 *  width of the box it is put into decides, not that of the window. */
export function ClaimLine({ line, now, isNewest = true }: Props) {
  const t = useTranslations('line');
  const words = useLineWords();
  const summary = useLineSummary().whole(line);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className="cl-box" role="group" aria-label={t('title')} data-claim-line={t('step')}>
      <LyingLine drawing={layOut(line, { now, form: 'full', words })} summary={summary} />
      <LyingLine drawing={layOut(line, { now, form: 'middle', words })} summary={summary} />
      <StandingLine line={line} now={now} isNewest={isNewest} />
      <LineKey asked={(line.askings ?? []).length > 0} />
    </div>
  );
}
