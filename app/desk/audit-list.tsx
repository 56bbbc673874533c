import { getTranslations } from 'next-intl/server';
import { ActivityList } from '../../components/desk/activity-list.tsx';
import { AuditFilterForm } from '../../components/desk/audit-filter-form.tsx';
import { LinkButton } from '../../components/ui/button.tsx';
import type { Store } from '../../db/engines/store.ts';
import { listActivity } from '../../db/queries/desk/activity.ts';
import { type AuditAddress, auditQuery } from '../../domain/audit.ts';
import { readNewsroom } from '../store.ts';

type Props = {
  store: Store;
  page: string;
  address: AuditAddress;
  people: readonly { id: string; name: string }[] | null;
  /** Of whom alone, where the page is about one person. */
  personId?: string;
};

const AT_ONCE = 50;

/** What was done on the desk, narrowed, page by page, and the way to take all of it along. */
export async function AuditList({ store, page, address, people, personId }: Props) {
  const t = await getTranslations('desk.audit');
  const { filters, before } = address;
  const asked = { ...filters, who: personId ?? filters.who };
  const found = await listActivity(store, { filters: asked, before, size: AT_ONCE + 1 });
  const entries = found.slice(0, AT_ONCE);
  const [timeZone, last] = [(await readNewsroom())?.timeZone ?? 'UTC', entries.at(-1)];
  const taken = auditQuery(asked);
  return (
    <>
      <AuditFilterForm page={page} filters={filters} people={people} />
      <p className="flex flex-wrap gap-x-4 text-note">
        {(['csv', 'jsonl'] as const).map((format) => (
          <a key={format} href={`/desk/audit/export?format=${format}${taken && `&${taken}`}`}>
            {t(`take.${format}`)}
          </a>
        ))}
      </p>
      {entries.length === 0 && <p className="text-quiet">{t('none')}</p>}
      <ActivityList entries={entries} timeZone={timeZone} withClaims />
      <p className="flex gap-3">
        {before !== null && (
          <LinkButton size="small" href={`${page}?${auditQuery(filters)}`}>
            {t('first')}
          </LinkButton>
        )}
        {found.length > AT_ONCE && last && (
          <LinkButton size="small" href={`${page}?${auditQuery(filters, last.sequence)}`}>
            {t('next')}
          </LinkButton>
        )}
      </p>
    </>
  );
}
