import { useTranslations } from 'next-intl';
import { wholeLineOf } from '../../domain/claim-line.ts';
import type { Edition } from '../../domain/edition.ts';
import { isQuotable } from '../../domain/wording.ts';
import { Words } from '../statements/words.tsx';
import { ClaimLine } from '../timeline/claim-line.tsx';
import { SmallLine } from '../timeline/small-line.tsx';
import { Instant } from '../ui/instant.tsx';
import { SaidOn } from '../ui/said-on.tsx';
import { Verdict } from '../verdicts/verdict.tsx';
import { Withdrawn } from '../verdicts/withdrawn.tsx';

type Props = {
  found: { edition: Edition; slug: string; newest: number; withdrawn: boolean; corrected: number | null };
  /** Where readers reach the newsroom: `https://facts.example/en`. */
  site: string;
  compact: boolean;
};

/** A claim in the frame of another site: its words, its verdict, its line, and the way to all of it. */
export function EmbeddedClaim({ found, site, compact }: Props) {
  const t = useTranslations('embed');
  const { edition, slug, newest } = found;
  const { header, document } = edition;
  const { claim, verdict, newsroom, story } = document;
  const page = `${site}/claims/${slug}`;
  const now = header.publishedAt.getTime();
  const isGone = header.kind === 'withdrawal';
  const isNewest = header.number === newest;
  return (
    <main aria-label={newsroom.name} className="grid gap-3 border border-rule p-4">
      <p className="text-note text-quiet">
        <a className="font-semibold" href={site} target="_top">
          {newsroom.name}
        </a>
        {newsroom.sample && <> {t('sample')}</>}
      </p>
      <h1 className="font-serif text-entry font-semibold">
        <a className="no-underline hover:underline" href={page} target="_top">
          <Words words={claim.words} quotable={isQuotable(claim.wording)} language={claim.language} />
        </a>
      </h1>
      <p className="text-note text-quiet">
        {claim.claimant.party.name}, <SaidOn value={claim.saidOn} />
      </p>
      {!isNewest && !found.withdrawn && (
        <p className="font-semibold">
          {t('overtaken', { number: header.number })}{' '}
          <a href={page} target="_top">
            {found.corrected === null ? t('newer', { number: newest }) : t('newerCorrects', { number: newest })}
          </a>
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {isGone ? <Withdrawn size="ledger" /> : <Verdict rating={verdict.rating} size="ledger" />}
        {compact && (
          <span className="w-full">
            <SmallLine line={wholeLineOf(edition)} now={now} />
          </span>
        )}
      </div>
      <p className="font-serif">{isGone ? document.note : verdict.summary}</p>
      {!compact && <ClaimLine line={wholeLineOf(edition)} now={now} isNewest={isNewest} />}
      {story?.notice && <p className="text-note text-quiet">{story.notice}</p>}
      {found.withdrawn && !isGone && <p className="font-semibold">{t('withdrawnSince')}</p>}
      <p className="text-note text-quiet">
        {t.rich('edition', {
          number: header.number,
          at: () => <Instant at={header.publishedAt} timeZone={newsroom.timeZone} shape="day" />,
        })}{' '}
        <a href={page} target="_top">
          {t('all')}
        </a>
      </p>
    </main>
  );
}
