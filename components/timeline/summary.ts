import { useLocale, useTranslations } from 'next-intl';
import type { ClaimLine } from '../../domain/claim-line.ts';
import { type DateWords, formatEdtf } from '../../domain/format-date.ts';
import { formatInstant } from '../../domain/instants.ts';
import { STANCES, type Stance } from '../../domain/stance.ts';
import { dateWords } from '../ui/date-words.ts';

type Marks = ClaimLine['marks'];

type Catalogue = ReturnType<typeof useTranslations<'line'>>;

/** What a claim line says, in two or three sentences: instead of the picture, for who does not see it. A hook. */
export const useLineSummary = () =>
  lineSummary(useTranslations('line'), dateWords(useTranslations('dates')), useLocale());

/** The same outside of a component. */
export function lineSummary(t: Catalogue, words: DateWords, locale: string) {
  const list = new Intl.ListFormat(locale);

  const count = (marks: Marks, stance: Stance) => marks.filter((mark) => mark.stance === stance).length;
  const say = (marks: Marks, stances: readonly Stance[]) =>
    list.format(stances.map((stance) => t(`counts.${stance}`, { count: count(marks, stance) })));
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
    return t('verdictsEnd', { verdicts: list.format(told) });
  };
  const parts = (line: ClaimLine) => {
    const said = formatEdtf(line.claim.saidOn, locale, words);
    const asked = new Set((line.askings ?? []).map(({ name }) => name)).size;
    return {
      claim: t('claimSaid', { name: line.claimant, date: said }),
      verdicts: verdicts(line),
      counts: say(line.marks, STANCES),
      asked: asked > 0 ? t('askedCount', { count: asked }) : '', // a message that comes out empty would show its key
    };
  };
  return {
    /** Of some marks among others: what they do, not what none of them does. */
    counts: (marks: Marks): string =>
      say(
        marks,
        STANCES.filter((stance) => count(marks, stance) > 0),
      ),
    whole: (line: ClaimLine): string => t('summary', parts(line)),
    /** The same where no list follows. */
    told: (line: ClaimLine): string => t('told', parts(line)).trim(),
    small: (line: ClaimLine): string => t('small', { verdicts: verdicts(line), counts: say(line.marks, STANCES) }),
  };
}
