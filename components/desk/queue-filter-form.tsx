import { useTranslations } from 'next-intl';
import { DUES, isNarrowed, type QueueAddress, queueAddress } from '../../domain/queue-filters.ts';
import { Button } from '../ui/button.tsx';
import { TabLinks } from '../ui/tab-links.tsx';
import { FILTER_CONTROL, FilterSelect } from './filter-select.tsx';

type Props = { address: QueueAddress; people: readonly { id: string; name: string }[] };

/** What narrows a list of the desk, and whether it is shown as a list or as a board: plain addresses. */
export function QueueFilterForm({ address, people }: Props) {
  const t = useTranslations('desk.queue');
  const { view, board, filters } = address;
  const kept = { view: view ?? 'all', filters } as const;
  return (
    <search className="flex flex-wrap items-end gap-x-6 gap-y-3">
      <form
        action="/desk"
        aria-label={t('filters.title')}
        className="grid grow grid-cols-2 items-end gap-3 text-note sm:grid-cols-[minmax(8rem,16rem)_auto_auto_auto] sm:justify-start"
      >
        <input type="hidden" name="view" value={view ?? 'all'} />
        {board && <input type="hidden" name="as" value="board" />}
        <label className="col-span-2 grid gap-1 font-semibold sm:col-span-1">
          {t('filters.words')}
          <input name="words" type="search" defaultValue={filters.words} className={FILTER_CONTROL} />
        </label>
        <FilterSelect
          name="who"
          label={t('filters.who')}
          value={filters.who ?? null}
          any={t('filters.anybody')}
          choices={[
            { value: 'nobody', label: t('filters.nobody') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <FilterSelect
          name="due"
          label={t('filters.due')}
          value={filters.due ?? null}
          any={t('filters.anyDay')}
          choices={DUES.map((due) => ({ value: due, label: t(`filters.${due}`) }))}
        />
        <p className="col-span-2 flex flex-wrap items-center gap-3 sm:col-span-1">
          <Button type="submit" size="small">
            {t('filters.apply')}
          </Button>
          {isNarrowed(filters) && <a href={queueAddress({ view: kept.view, board })}>{t('filters.clear')}</a>}
        </p>
      </form>
      <TabLinks
        lead={t('shape.lead')}
        links={[
          { href: queueAddress(kept), text: t('shape.list'), current: !board },
          { href: queueAddress({ ...kept, board: true }), text: t('shape.board'), current: board },
        ]}
      />
    </search>
  );
}
