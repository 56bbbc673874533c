import { lineOf } from '../../domain/claim-line.ts';
import type { Edition } from '../../domain/edition.ts';
import { layOut } from '../../domain/timeline/lay-out.ts';
import { useLineWords } from '../timeline/line-words.ts';
import { LyingLine } from '../timeline/lying-line.tsx';
import { SmallLine } from '../timeline/small-line.tsx';
import { useLineSummary } from '../timeline/summary.ts';

/** Where a change stands in time: the line as it was then, on which only the statement that caused the change has words. */
export function ChangeLine({ edition }: { edition: Edition }) {
  const words = useLineWords();
  const { causeEvidence } = edition.document.verdict;
  const whole = lineOf(edition);
  const line = { ...whole, marks: whole.marks.map((mark) => ({ ...mark, cited: mark.number === causeEvidence })) };
  const summary = useLineSummary().small(line);
  const now = edition.header.publishedAt.getTime();
  const drawn = (form: 'full' | 'middle') => layOut(line, { now, form, words, citedOnly: true });
  return (
    <div className="cl-box mt-8 border-t border-rule-strong pt-6">
      <LyingLine drawing={drawn('full')} summary={summary} />
      <LyingLine drawing={drawn('middle')} summary={summary} />
      <div className="cl-narrow">
        <SmallLine line={line} now={now} />
      </div>
    </div>
  );
}
