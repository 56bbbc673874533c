import { useLocale, useTranslations } from 'next-intl';
import type { PublishedClaim } from '../../domain/published.ts';
import { ratingOfClaim } from '../../domain/published.ts';
import { Tally } from '../statements/tally.tsx';
import { Words } from '../statements/words.tsx';
import { ClaimLine } from '../timeline/claim-line.tsx';
import { SmallLine } from '../timeline/small-line.tsx';
import { Instant } from '../ui/instant.tsx';
import { SaidOn } from '../ui/said-on.tsx';
import { Section } from '../ui/section.tsx';
import { Verdict } from '../verdicts/verdict.tsx';
import { Withdrawn } from '../verdicts/withdrawn.tsx';

/** The verdict published last, large, with its line. */
export function LatestVerdict({ claim }: { claim: PublishedClaim }) {
  const t = useTranslations('home');
  const claims = useTranslations('claim');
  const locale = useLocale();
  const now = claim.publishedAt.getTime();
  return (
    <Section title={t('latest')} note={<Instant at={claim.publishedAt} timeZone={claim.line.timeZone} />}>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_352px] lg:gap-16">
        <div className="min-w-0">
          <h3 className="font-normal">
            <a
              className={`block text-balance font-serif text-claim-phone font-semibold tracking-[-0.016em] no-underline hover:underline lg:text-[2.5rem] lg:leading-11.5 lg:tracking-[-0.02em] ${claim.quotable ? 'hang-quote' : ''}`}
              href={`/${locale}/claims/${claim.slug}`}
            >
              <Words words={claim.words} quotable={claim.quotable} language={claim.language} />
            </a>
          </h3>
          <p className="mt-1 text-note text-quiet">
            {claim.claimantName}, <SaidOn value={claim.saidOn} />
          </p>
        </div>
        <div className="self-start">
          {claim.withdrawn ? (
            <>
              <div className="mb-3 h-2 bg-ink" />
              <Withdrawn size="large" />
              <p className="mt-0.5 text-note text-quiet">{claims('verdictWas', { label: claim.ratingLabel })}</p>
            </>
          ) : (
            <>
              <div className="band-rating mb-3 h-2" data-tone={claim.ratingTone} />
              <Verdict rating={ratingOfClaim(claim)} size="large" />
            </>
          )}
          <p className="mt-3 font-serif text-lead break-anywhere">{claim.summary}</p>
        </div>
      </div>
      <div className="mt-6 hidden lg:block">
        <ClaimLine line={claim.line} now={now} />
      </div>
      <div className="mt-4 grid gap-2 lg:hidden">
        <SmallLine line={claim.line} now={now} />
        <Tally counts={{ supports: claim.supports, rebuts: claim.rebuts, context: claim.context }} />
      </div>
    </Section>
  );
}
