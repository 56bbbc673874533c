import { useTranslations } from 'next-intl';

export type PresetLink = { href: string; name: string; current: boolean };

/** Summaries that come ready, and those that were given a name. */
export function PresetList({ presets }: { presets: readonly PresetLink[] }) {
  const t = useTranslations('desk.summaries');
  return (
    <nav aria-label={t('presets')}>
      <h2 className="mb-2 text-note font-semibold text-quiet">{t('presets')}</h2>
      <ul className="-mx-2 mb-6">
        {presets.map(({ href, name, current }) => (
          <li key={href}>
            <a
              href={href}
              className="block border-l-4 border-transparent px-2 py-2 text-note no-underline hover:bg-wash aria-[current]:border-ink aria-[current]:bg-wash aria-[current]:font-semibold"
              {...(current && { 'aria-current': 'true' })}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
