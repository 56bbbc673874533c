import { useLocale, useTranslations } from 'next-intl';

type Row = { partyId: string; slug: string; name: string; kind: string; claims: number; statements: number };

/** Everyone on record, with how much they claimed and said. */
export function PartyTable({ parties }: { parties: readonly Row[] }) {
  const t = useTranslations('party');
  const locale = useLocale();
  return (
    <ul className="border-b border-rule">
      {parties.map(({ partyId, slug, name, kind, claims, statements }) => (
        <li
          key={partyId}
          className="grid gap-x-6 border-t border-rule py-3 md:grid-cols-[minmax(0,1fr)_140px_260px] md:items-baseline"
        >
          <a
            className="justify-self-start py-0.5 font-serif text-item no-underline break-anywhere hover:underline"
            href={`/${locale}/parties/${slug}`}
          >
            {name}
          </a>
          <span className="text-note text-quiet">{t(kind === 'person' ? 'kinds.person' : 'kinds.organisation')}</span>
          <span className="text-note">{t('counts', { claims, statements })}</span>
        </li>
      ))}
    </ul>
  );
}
