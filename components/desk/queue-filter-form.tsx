import { useTranslations } from 'next-intl';
import { DUES, isNarrowed, type QueueAddress, queueAddress } from '../../domain/queue-filters.ts';
import { Button } from '../ui/button.tsx';
import { TabLinks } from '../ui/tab-links.tsx';

const CONTROL = 'min-h-9 w-full rounded-control border border-control bg-paper px-2.5 py-1.5';

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
          <input name="words" type="search" defaultValue={filters.words} className={`${CONTROL} font-normal`} />
        </label>
        <label className="grid gap-1 font-semibold">
          {t('filters.who')}
          <select name="who" defaultValue={filters.who ?? ''} className={`${CONTROL} font-normal`}>
            <option value="">{t('filters.anybody')}</option>
            <option value="nobody">{t('filters.nobody')}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="grid gap-1 font-semibold">
          {t('filters.due')}
          <select name="due" defaultValue={filters.due ?? ''} className={`${CONTROL} font-normal`}>
            <option value="">{t('filters.anyDay')}</option>
            {DUES.map((due) => (
              <option key={due} value={due}>
                {t(`filters.${due}`)}
              </option>
            ))}
          </select>
        </label>
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
