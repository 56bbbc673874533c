import { useTranslations } from 'next-intl';
import { Instant } from '../../../../components/ui/instant.tsx';
import { Notice } from '../../../../components/ui/notice.tsx';
import type { ListedTip } from '../../../../db/queries/desk/tips.ts';

/** Errors that readers reported in this claim and that nobody has dealt with yet. */
export function Reports({ reports, timeZone }: { reports: readonly ListedTip[]; timeZone: string }) {
  const t = useTranslations('desk.tips');
  if (reports.length === 0) return null;
  return (
    <section aria-label={t('reportsHere')}>
      <Notice icon="alert" edge="amber">
        {t('reports', { count: reports.length })}{' '}
        {reports.map(({ id, receivedAt }) => (
          <span key={id}>
            <a href={`/desk/tips/${id}`}>
              {t.rich('report', { at: () => <Instant at={receivedAt} timeZone={timeZone} /> })}
            </a>{' '}
          </span>
        ))}
      </Notice>
    </section>
  );
}
