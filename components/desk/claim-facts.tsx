import { useLocale, useTranslations } from 'next-intl';
import type { EditionDraft } from '../../domain/edition.ts';
import { isQuotable } from '../../domain/wording.ts';
import { Words } from '../statements/words.tsx';
import { Fact, Facts } from '../ui/facts.tsx';
import { Instant } from '../ui/instant.tsx';
import { SaidOn } from '../ui/said-on.tsx';
import { Verdict } from '../verdicts/verdict.tsx';
import { Withdrawn } from '../verdicts/withdrawn.tsx';

/** The claim and its facts, in short. */
export function ClaimFacts({ draft, canEdit }: { draft: EditionDraft; canEdit: boolean }) {
  const t = useTranslations('desk.claim');
  const wordings = useTranslations('desk.wordings');
  const locale = useLocale();
  const { claim, newsroom, history, story, replies, replyExcuse } = draft;
  const { party, office, onBehalfOf } = claim.claimant;
  const last = history.at(-1);
  const seen = claim.appearances.flatMap(({ citation }) => citation.source?.title ?? []);
  return (
    <>
      <h1 data-about="claim" className="mb-4 font-serif text-lead leading-6.5 font-semibold tracking-[-0.008em]">
        <Words words={claim.words} quotable={isQuotable(claim.wording)} language={claim.language} />
      </h1>
      <Facts>
        <Fact term={t('claimant')}>{[party.name, office, onBehalfOf?.name].filter(Boolean).join(', ')}</Fact>
        <Fact term={t('said')}>
          <SaidOn value={claim.saidOn} />
          {claim.venue && <span className="block text-quiet">{claim.venue}</span>}
        </Fact>
        <Fact term={t('logged')}>
          <Instant at={claim.loggedAt} timeZone={newsroom.timeZone} />
        </Fact>
        {claim.wording && <Fact term={t('wording')}>{wordings(claim.wording)}</Fact>}
        {seen.length > 0 && <Fact term={t('seenIn')}>{seen.join('; ')}</Fact>}
        {story && <Fact term={t('story')}>{story.title}</Fact>}
        <Fact term={t('publicNow')}>
          {last ? (
            <>
              {last.kind === 'withdrawal' ? (
                <>
                  <Withdrawn />{' '}
                  <span className="block text-quiet">{t('verdictWas', { label: last.rating.label })}</span>
                </>
              ) : (
                <Verdict rating={last.rating} />
              )}{' '}
              <a className="block" href={`/${locale}/claims/${claim.slug}`}>
                {t('editionLine', { number: last.number })},{' '}
                <Instant at={last.publishedAt} timeZone={newsroom.timeZone} />
              </a>
            </>
          ) : (
            t('nothingPublic')
          )}
        </Fact>
        <Fact term={t('asked')}>
          {replies.length > 0
            ? t('asking', { count: replies.length })
            : replyExcuse
              ? t('nobodyAsked', { why: replyExcuse })
              : t('notAsked')}{' '}
          <a className="block" href={`/desk/claims/${claim.id}/replies`} aria-keyshortcuts="r">
            {t('ask')}
          </a>
          <a className="block" href={`/desk/claims/${claim.id}/corrections`}>
            {t('askCorrection')}
          </a>
        </Fact>
      </Facts>
      {canEdit && (
        <p className="mt-2 text-note">
          <a className="inline-flex min-h-8 items-center" href={`/desk/claims/${claim.id}/edit`} aria-keyshortcuts="e">
            {t('edit')}
          </a>
        </p>
      )}
    </>
  );
}
