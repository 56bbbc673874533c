import { useTranslations } from 'next-intl';
import { Instant } from '../ui/instant.tsx';

type Merge = { id: string; name: string; person: string; at: Date };

/** The parties that were merged into this one, each with the way to take it back. */
export function MergeList({
  merges,
  timeZone,
  canUndo,
}: {
  merges: readonly Merge[];
  timeZone: string;
  canUndo: boolean;
}) {
  const t = useTranslations('desk.merge');
  if (merges.length === 0) return null;
  return (
    <section aria-labelledby="merges" className="border-t border-rule-strong pt-3">
      <h2 id="merges" className="font-serif text-entry">
        {t('list')}
      </h2>
      <ul>
        {merges.map(({ id, name, person, at }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-rule py-2">
            <span>{t.rich('entry', { name, person, at: () => <Instant key="at" at={at} timeZone={timeZone} /> })}</span>
            {canUndo && (
              <a className="inline-flex min-h-7 items-center" href={`/desk/parties/merges/${id}`}>
                {t('undo')}
                <span className="sr-only"> {t('undoOne', { name })}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
