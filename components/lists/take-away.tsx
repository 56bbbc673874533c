import { useTranslations } from 'next-intl';

type Props = { ways: readonly { name: 'csv' | 'xlsx' | 'pdf' | 'md' | 'feed'; href: string }[] };

/** The same list as a file or a feed. */
export function TakeAway({ ways }: Props) {
  const t = useTranslations('lists.takeAway');
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-note print:hidden">
      <span className="text-quiet">{t('title')}</span>
      {ways.map(({ name, href }) => (
        <a key={name} className="inline-flex min-h-8 min-w-6 items-center" href={href}>
          {t(name)}
        </a>
      ))}
    </p>
  );
}
