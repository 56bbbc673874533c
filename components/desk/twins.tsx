import { useTranslations } from 'next-intl';
import type { BriefClaim } from '../../domain/brief-claim.ts';
import { isQuotable } from '../../domain/wording.ts';
import { Words } from '../statements/words.tsx';
import { Verdict } from '../verdicts/verdict.tsx';
import { Withdrawn } from '../verdicts/withdrawn.tsx';

/** Claims on the desk that may say the same as the one about to be logged, with what was concluded of each. */
export function Twins({ twins }: { twins: readonly BriefClaim[] }) {
  const t = useTranslations('desk');
  if (twins.length === 0) return null;
  return (
    <section aria-labelledby="twins" className="border-l-4 border-ink bg-wash px-4 py-3">
      <h2 id="twins" className="font-semibold">
        {t('pages.twins')}
      </h2>
      <ul className="mt-1">
        {twins.map(({ id, words, wording, language, claimant, step, rating, withdrawn }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 py-1">
            <a className="font-serif text-entry break-anywhere" href={`/desk/claims/${id}`}>
              <Words words={words} quotable={isQuotable(wording)} language={language} />
            </a>
            <span className="text-note text-quiet">
              {claimant}, {t(`steps.${step}`)}
            </span>
            {withdrawn ? <Withdrawn /> : rating && <Verdict rating={rating} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
