import { useLocale, useTranslations } from 'next-intl';
import type { Edition } from '../../domain/edition.ts';
import { dayOf } from '../../domain/instants.ts';
import { Button } from '../ui/button.tsx';
import { Instant } from '../ui/instant.tsx';

/** The way to any earlier state: by edition, or by day. More than this many editions stand on a page of their own. */
const SHOWN = 4;

export function AsOf({ edition: { header, document } }: { edition: Edition }) {
  const t = useTranslations('claim.asOf');
  const locale = useLocale();
  const { claim, newsroom, history } = document;
  const page = `/${locale}/claims/${claim.slug}`;
  const editions = [
    ...history.map(({ number, publishedAt }) => ({ number, at: new Date(publishedAt) })),
    { number: header.number, at: header.publishedAt },
  ];
  const years = new Set(editions.slice(-SHOWN).map(({ at }) => dayOf(at, newsroom.timeZone).slice(0, 4)));
  const shape = years.size > 1 ? 'day' : 'short-day';
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-note" data-screen-only>
      <nav aria-label={t('label')} className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span aria-hidden="true">{t('stoodIn')}</span>
        <ol className="flex flex-wrap">
          {editions.slice(-SHOWN).map(({ number, at }) => (
            <li key={number}>
              <a
                className="-ml-px inline-flex min-h-9 items-center gap-1 border border-control px-3 no-underline aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:font-semibold aria-[current]:text-on-ink"
                href={`${page}/editions/${number}`}
                {...(number === header.number && { 'aria-current': 'true' })}
              >
                {t.rich('edition', {
                  number,
                  at: () => <Instant at={at} timeZone={newsroom.timeZone} shape={shape} />,
                })}
              </a>
            </li>
          ))}
        </ol>
        {editions.length > SHOWN && (
          <a className="inline-flex min-h-9 items-center" href={`${page}/editions`}>
            {t('all', { count: editions.length })}
          </a>
        )}
      </nav>
      <form action={`${page}/on`} className="flex items-center gap-2">
        <label htmlFor="day">{t('orOn')}</label>
        <input
          id="day"
          name="day"
          type="date"
          required
          min={dayOf(editions[0]?.at ?? header.publishedAt, newsroom.timeZone)}
          defaultValue={dayOf(header.publishedAt, newsroom.timeZone)}
          className="min-h-9 rounded-control border border-control bg-paper px-2"
        />
        <Button size="small">{t('show')}</Button>
      </form>
    </div>
  );
}
