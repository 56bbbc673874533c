import { useTranslations } from 'next-intl';
import type { RatingKey } from '../../domain/rating.ts';
import { isQuotable, type Wording } from '../../domain/wording.ts';
import type { Step } from '../../domain/workflow.ts';
import { Words } from '../statements/words.tsx';
import { Verdict } from '../verdicts/verdict.tsx';
import { Withdrawn } from '../verdicts/withdrawn.tsx';

type Twin = {
  id: string;
  words: string;
  wording: Wording | null;
  language: string;
  claimant: string;
  step: Step;
  rating: RatingKey | null;
  label: string | null;
  withdrawn: boolean | null;
};

/** Claims on the desk that may say the same as the one about to be logged, with what was concluded of each. */
export function Twins({ twins }: { twins: readonly Twin[] }) {
  const t = useTranslations('desk');
  if (twins.length === 0) return null;
  return (
    <section aria-labelledby="twins" className="border-l-4 border-ink bg-wash px-4 py-3">
      <h2 id="twins" className="font-semibold">
        {t('pages.twins')}
      </h2>
      <ul className="mt-1">
        {twins.map(({ id, words, wording, language, claimant, step, rating, label, withdrawn }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 py-1">
            <a className="font-serif text-entry break-anywhere" href={`/desk/claims/${id}`}>
              <Words words={words} quotable={isQuotable(wording)} language={language} />
            </a>
            <span className="text-note text-quiet">
              {claimant}, {t(`steps.${step}`)}
            </span>
            {withdrawn ? <Withdrawn /> : rating && <Verdict rating={{ key: rating, label: label ?? rating }} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
