import { useTranslations } from 'next-intl';
import { AUDIT_KINDS, type AuditFilters, auditQuery } from '../../domain/audit.ts';
import { Button } from '../ui/button.tsx';
import { FILTER_CONTROL, FilterSelect } from './filter-select.tsx';

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
          <input name="words" type="search" defaultValue={filters.words} className={FILTER_CONTROL} />
        </label>
        {people && (
          <FilterSelect
            name="who"
            label={t('who')}
            value={filters.who ?? null}
            any={t('anybody')}
            choices={people.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <FilterSelect
          name="kind"
          label={t('kind')}
          value={filters.kind ?? null}
          any={t('everything')}
          choices={AUDIT_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
        <label className="grid gap-1 font-semibold">
          {t('from')}
          <input name="from" type="date" defaultValue={filters.from ?? ''} className={FILTER_CONTROL} />
        </label>
        <label className="grid gap-1 font-semibold">
          {t('to')}
          <input name="to" type="date" defaultValue={filters.to ?? ''} className={FILTER_CONTROL} />
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
