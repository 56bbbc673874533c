import { useLocale, useTranslations } from 'next-intl';
import { LinkButton } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';

/** The way to the newsroom for somebody who knows of a claim, or of an error. */
export function TellUs() {
  const t = useTranslations('home');
  const site = useTranslations('site');
  const locale = useLocale();
  return (
    <Section title={t('tell')} note={t('tellText')}>
      <p className="flex flex-wrap gap-3 print:hidden">
        <LinkButton href={`/${locale}/submit`}>{site('submit')}</LinkButton>
        <LinkButton href={`/${locale}/report`}>{site('report')}</LinkButton>
      </p>
    </Section>
  );
}
