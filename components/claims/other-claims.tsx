import { useTranslations } from 'next-intl';
import type { PublishedClaim } from '../../domain/published.ts';
import { SmallLine } from '../timeline/small-line.tsx';
import { Section } from '../ui/section.tsx';
import { ClaimRows } from './claim-rows.tsx';

/** The other claims of the story, each on its own line. */
export function OtherClaims({ claims }: { claims: readonly PublishedClaim[] }) {
  const t = useTranslations('claim');
  if (claims.length === 0) return null;
  return (
    <Section title={t('alsoInStory')} note={t('ownClocks')}>
      <ClaimRows claims={claims} line={(claim) => <SmallLine line={claim.line} now={claim.publishedAt.getTime()} />} />
    </Section>
  );
}
