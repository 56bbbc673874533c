import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { ClaimLine } from '../../domain/claim-line.ts';
import { formatEdtf } from '../../domain/format-date.ts';
import { formatInstant } from '../../domain/instants.ts';
import { STANCES, type Stance } from '../../domain/stance.ts';
import { dateWords } from '../ui/date-words.ts';

type Marks = ClaimLine['marks'];

/** What a claim line says, in two or three sentences: instead of the picture, for who does not see it. */
export function useLineSummary() {
  const t = useTranslations('line');
  const words = dateWords(useTranslations('dates'));
  const format = useFormatter();
  const locale = useLocale();

  const count = (marks: Marks, stance: Stance) => marks.filter((mark) => mark.stance === stance).length;
  const say = (marks: Marks, stances: readonly Stance[]) =>
    format.list(stances.map((stance) => t(`counts.${stance}`, { count: count(marks, stance) })));
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
    /** Of some marks among others: what they do, not what none of them does. */
    counts: (marks: Marks): string =>
      say(
        marks,
        STANCES.filter((stance) => count(marks, stance) > 0),
      ),
    whole: (line: ClaimLine): string => {
      const said = formatEdtf(line.claim.saidOn, locale, words);
      const claim = t('claimSaid', { name: line.claimant, date: said });
      const asked = t('askedCount', { count: new Set((line.askings ?? []).map(({ name }) => name)).size });
      return t('summary', { claim, verdicts: verdicts(line), counts: say(line.marks, STANCES), asked });
    },
    small: (line: ClaimLine): string => t('small', { verdicts: verdicts(line), counts: say(line.marks, STANCES) }),
  };
}
