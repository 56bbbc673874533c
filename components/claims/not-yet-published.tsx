import { useLocale, useTranslations } from 'next-intl';
import type { Edition } from '../../domain/edition.ts';
import { LinkButton } from '../ui/button.tsx';
import { Instant } from '../ui/instant.tsx';
import { SaidOn } from '../ui/said-on.tsx';

/** What a day shows on which nothing about the claim had been published yet. */
export function NotYetPublished({ edition: { header, document }, day }: { edition: Edition; day: string }) {
  const t = useTranslations('claim.notYet');
  const locale = useLocale();
  const first = document.history[0]?.publishedAt ?? header.publishedAt;
  return (
    <div className="grid gap-4 pt-8 lg:pt-12">
      <h1 className="font-serif text-title tracking-[-0.015em]">
        {t.rich('title', { day: () => <SaidOn value={day} /> })}
      </h1>
      <p className="max-w-measure font-serif text-quote">
        {t.rich('text', { at: () => <Instant at={first} timeZone={document.newsroom.timeZone} /> })}
      </p>
      <p>
        <LinkButton href={`/${locale}/claims/${document.claim.slug}`}>{t('link')}</LinkButton>
      </p>
    </div>
  );
}
