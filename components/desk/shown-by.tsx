import { useTranslations } from 'next-intl';
import { isQuotable, type Wording } from '../../domain/wording.ts';
import { Words } from '../statements/words.tsx';

type Shown = { id: string; words: string; wording: Wording | null; language: string };

/** The published claims that a change of a shared record puts behind, before it is made. */
export function ShownBy({ claims, count }: { claims: readonly Shown[]; count: number }) {
  const t = useTranslations('desk.shownBy');
  if (count === 0) return <p className="text-note text-quiet">{t('nobody')}</p>;
  return (
    <section aria-labelledby="shown-by" className="border-l-4 border-ink bg-wash px-4 py-3">
      <h2 id="shown-by" className="font-semibold">
        {t('title', { count })}
      </h2>
      <ul className="mt-1 text-note">
        {claims.map(({ id, words, wording, language }) => (
          <li key={id} className="py-0.5">
            <a className="inline-block min-h-6 break-anywhere" href={`/desk/claims/${id}`}>
              <Words words={words} quotable={isQuotable(wording)} language={language} />
            </a>
          </li>
        ))}
        {count > claims.length && <li className="py-0.5 text-quiet">{t('more', { count: count - claims.length })}</li>}
      </ul>
    </section>
  );
}
