import { useFormatter, useTranslations } from 'next-intl';
import type { MergePicture } from '../../domain/party-merge.ts';

/** All that a merge would move and change, before it is done. */
export function MergePreview({ gone, kept, moving, taken, isPublic }: MergePicture) {
  const t = useTranslations('desk.merge');
  const fields = useTranslations('desk.fields');
  const format = useFormatter();
  return (
    <section aria-labelledby="moving" className="grid gap-3 border-l-4 border-ink bg-wash px-4 py-3">
      <h2 id="moving" className="font-serif text-entry font-semibold break-anywhere">
        {t('into', { gone, kept })}
      </h2>
      {moving.length === 0 && <p>{t('nothing')}</p>}
      {moving.map(({ table, count, names }) => (
        <div key={table}>
          <p className="font-semibold">{t(`places.${table}`, { count })}</p>
          <ul className="text-note break-anywhere">
            {names.map((name) => (
              <li key={name} className="line-clamp-2 py-0.5">
                {name}
              </li>
            ))}
            {count > names.length && <li className="text-quiet">…</li>}
          </ul>
        </div>
      ))}
      {taken.names.length > 0 && <p>{t('names', { kept, names: format.list(taken.names) })}</p>}
      {taken.links.length > 0 && <p className="break-anywhere">{t('links', { links: format.list(taken.links) })}</p>}
      {taken.facts.length > 0 && <p>{t('facts', { facts: format.list(taken.facts.map((fact) => fields(fact))) })}</p>}
      {isPublic && <p>{t('readers', { gone, kept })}</p>}
    </section>
  );
}
