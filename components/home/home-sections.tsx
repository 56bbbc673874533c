import { useLocale, useTranslations } from 'next-intl';
import type { EditionHeader } from '../../domain/edition.ts';
import type { PublishedClaim } from '../../domain/published.ts';
import { quotedIf } from '../../domain/quotation.ts';
import { ClaimRows } from '../claims/claim-rows.tsx';
import { SmallLine } from '../timeline/small-line.tsx';
import { Instant } from '../ui/instant.tsx';
import { Section } from '../ui/section.tsx';
import { StoryPreview } from './story-preview.tsx';

/** The verdicts before the latest one. */
export function NewestVerdicts({ claims }: { claims: readonly PublishedClaim[] }) {
  const t = useTranslations('home');
  const locale = useLocale();
  return (
    <Section title={t('verdicts')} note={t('verdictsNote')} end={<a href={`/${locale}/claims`}>{t('allClaims')}</a>}>
      <ClaimRows
        claims={claims}
        lead={(claim) => <Instant at={claim.publishedAt} timeZone={claim.line.timeZone} shape="day" />}
        line={(claim) => <SmallLine line={claim.line} now={claim.publishedAt.getTime()} />}
      />
    </Section>
  );
}

type Story = { storyId: string; slug: string; title: string; summary: string | null; claims: number };

/** The story last published on, with its claims, and the names of those before. */
export function NewestStories({ stories, claims }: { stories: readonly Story[]; claims: readonly PublishedClaim[] }) {
  const t = useTranslations('home');
  const locale = useLocale();
  const [first, ...others] = stories;
  if (!first || claims.length === 0) return null;
  return (
    <Section title={t('stories')} note={t('storiesNote')} end={<a href={`/${locale}/stories`}>{t('allStories')}</a>}>
      <StoryPreview story={first} claims={claims} />
      <ul className="mt-4 border-t border-rule-strong">
        {others.map((story) => (
          <li key={story.storyId} className="border-b border-rule py-2">
            <a className="mr-2 font-serif text-quote font-semibold" href={`/${locale}/stories/${story.slug}`}>
              {story.title}
            </a>
            <span className="text-quiet">{t('claims', { count: story.claims })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Correction = { header: EditionHeader; claim: PublishedClaim };

/** What was put right lately. */
export function NewestCorrections({ corrections }: { corrections: readonly Correction[] }) {
  const t = useTranslations('home');
  const kinds = useTranslations('claim.editions.kinds');
  const locale = useLocale();
  if (corrections.length === 0) return null;
  return (
    <Section title={t('corrected')} end={<a href={`/${locale}/corrections`}>{t('allCorrections')}</a>}>
      <ol className="border-t border-rule">
        {corrections.map(({ header, claim }) => (
          <li
            key={header.id}
            className="grid gap-x-6 gap-y-1 border-b border-rule py-3 md:grid-cols-[72px_minmax(0,1fr)]"
          >
            <p className="text-note text-quiet">
              <Instant at={header.publishedAt} timeZone={claim.line.timeZone} shape="day" />
            </p>
            <div className="min-w-0 break-anywhere">
              <a className="font-serif text-entry" href={`/${locale}/claims/${claim.slug}`} lang={claim.language}>
                {quotedIf(claim.quotable, claim.words, claim.language)}
              </a>
              <p className="text-note text-quiet">
                {t('kindAndNote', { kind: kinds(header.kind), note: header.note })}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
