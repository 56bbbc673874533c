import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { ClaimLine } from '../../domain/claim-line.ts';
import { formatEdtf } from '../../domain/format-date.ts';
import { formatInstant } from '../../domain/instants.ts';
import type { Stance } from '../../domain/stance.ts';
import { dateWords } from '../ui/date-words.ts';

/** What a claim line says, in two or three sentences: instead of the picture, for who does not see it. */
export function useLineSummary() {
  const t = useTranslations('line');
  const words = dateWords(useTranslations('dates'));
  const format = useFormatter();
  const locale = useLocale();

  const count = (line: ClaimLine, stance: Stance) => line.marks.filter((mark) => mark.stance === stance).length;
  const counts = (line: ClaimLine) =>
    t('counts', { supports: count(line, 'supports'), rebuts: count(line, 'rebuts'), context: count(line, 'context') });
  const verdicts = (line: ClaimLine): string => {
    const changes = line.turns.filter((turn, index) => {
      const before = line.turns[index - 1];
      return turn.kind === 'withdrawal' || before?.rating !== turn.rating;
    });
    if (changes.length === 0) return t('noVerdict');
    const told = changes.map((turn) => {
      const date = formatInstant(turn.at, locale, line.timeZone, 'day');
      return turn.kind === 'withdrawal' ? t('withdrawnFrom', { date }) : t('verdictFrom', { label: turn.label, date });
    });
    return t('verdictsEnd', { verdicts: format.list(told) });
  };
  return {
    counts,
    whole: (line: ClaimLine): string => {
      const said = formatEdtf(line.claim.saidOn, locale, words);
      const claim = t('claimSaid', { name: line.claimant, date: said });
      return t('summary', { claim, verdicts: verdicts(line), counts: counts(line) });
    },
    small: (line: ClaimLine): string => t('small', { verdicts: verdicts(line), counts: counts(line) }),
  };
}
