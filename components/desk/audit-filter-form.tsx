import { useTranslations } from 'next-intl';
import { AUDIT_KINDS, type AuditFilters, auditQuery } from '../../domain/audit.ts';
import { Button } from '../ui/button.tsx';

const CONTROL = 'min-h-9 w-full rounded-control border border-control bg-paper px-2.5 py-1.5 font-normal';

type Props = {
  page: string;
  filters: AuditFilters;
  /** Everybody who is or was on the desk; null where the page is about one person. */
  people: readonly { id: string; name: string }[] | null;
};

/** What narrows the audit: a plain form that asks for the same page again. */
export function AuditFilterForm({ page, filters, people }: Props) {
  const t = useTranslations('desk.audit');
  return (
    <search>
      <form
        action={page}
        aria-label={t('filters')}
        className="grid grid-cols-2 items-end gap-3 text-note md:grid-cols-[minmax(10rem,1fr)_repeat(2,auto)] lg:grid-cols-[minmax(10rem,1fr)_repeat(5,auto)]"
      >
        <label className="col-span-2 grid gap-1 font-semibold md:col-span-1">
          {t('words')}
          <input name="words" type="search" defaultValue={filters.words} className={CONTROL} />
        </label>
        {people && (
          <label className="grid gap-1 font-semibold">
            {t('who')}
            <select name="who" defaultValue={filters.who ?? ''} className={CONTROL}>
              <option value="">{t('anybody')}</option>
              {people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="grid gap-1 font-semibold">
          {t('kind')}
          <select name="kind" defaultValue={filters.kind ?? ''} className={CONTROL}>
            <option value="">{t('everything')}</option>
            {AUDIT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kinds.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="grid gap-1 font-semibold">
          {t('from')}
          <input name="from" type="date" defaultValue={filters.from ?? ''} className={CONTROL} />
        </label>
        <label className="grid gap-1 font-semibold">
          {t('to')}
          <input name="to" type="date" defaultValue={filters.to ?? ''} className={CONTROL} />
        </label>
        <p className="flex items-center gap-3">
          <Button type="submit" size="small">
            {t('apply')}
          </Button>
          {auditQuery(filters) !== '' && <a href={page}>{t('clear')}</a>}
        </p>
      </form>
    </search>
  );
}
