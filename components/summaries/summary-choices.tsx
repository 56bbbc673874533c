import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DEPTHS, GROUPINGS, SUMMARY_ORDERS, type SummaryQuery } from '../../domain/summary.ts';
import { FILTER_CONTROL, FilterSelect } from '../desk/filter-select.tsx';

type Choice = { value: string; label: string };
export type SummaryChoices = Record<'story' | 'party' | 'topic' | 'verdict', readonly Choice[]>;

/** Which claims a summary is made of. */
export function WhichClaims({ query, choices }: { query: SummaryQuery; choices: SummaryChoices }) {
  const t = useTranslations('desk.summaries');
  const { filters } = query;
  return (
    <div className="grid gap-3 text-note">
      {(['story', 'party', 'topic', 'verdict'] as const).map((name) => (
        <FilterSelect
          key={name}
          name={name}
          label={t(`which.${name}`)}
          value={filters[name][0] ?? null}
          any={t('which.any')}
          choices={choices[name]}
        />
      ))}
      <Field label={t('which.words')}>
        <input type="search" name="words" defaultValue={query.words} className={FILTER_CONTROL} />
      </Field>
      <Field label={t('which.days')}>
        <input
          type="number"
          name="days"
          min={1}
          max={3660}
          defaultValue={query.days ?? ''}
          className={FILTER_CONTROL}
        />
      </Field>
      <Field label={t('which.from')}>
        <input type="date" name="from" defaultValue={filters.from ?? ''} className={FILTER_CONTROL} />
      </Field>
      <Field label={t('which.to')}>
        <input type="date" name="to" defaultValue={filters.to ?? ''} className={FILTER_CONTROL} />
      </Field>
      <Field label={t('which.asOf')} note={t('which.asOfNote')}>
        <input
          type="datetime-local"
          name="asOf"
          defaultValue={query.asOf === null ? '' : query.asOf.includes('T') ? query.asOf : `${query.asOf}T23:59`}
          className={FILTER_CONTROL}
        />
      </Field>
    </div>
  );
}

/** How it is said: depth, order, heads, lines, title and introduction. */
export function HowItIsSaid({ query, longestIntro }: { query: SummaryQuery; longestIntro: number }) {
  const t = useTranslations('desk.summaries');
  return (
    <div className="mt-6 grid gap-4 border-t border-rule-strong pt-4 text-note">
      <Segments
        name="depth"
        title={t('depth.title')}
        value={query.depth}
        values={DEPTHS}
        say={(value) => t(`depth.${value}`)}
      />
      <Segments
        name="order"
        title={t('order.title')}
        value={query.order}
        values={SUMMARY_ORDERS}
        say={(value) => t(`order.${value}`)}
      />
      <Segments
        name="group"
        title={t('group.title')}
        value={query.group}
        values={GROUPINGS}
        say={(value) => t(`group.${value}`)}
      />
      <Segments
        name="lines"
        title={t('lines.title')}
        value={query.lines ? 'yes' : 'no'}
        values={['yes', 'no']}
        say={(value) => t(`lines.${value}`)}
      />
      <Field label={t('title')}>
        <input type="text" name="title" maxLength={300} defaultValue={query.title} className={FILTER_CONTROL} />
      </Field>
      <Field label={t('intro')} note={t('introNote')}>
        <textarea
          name="intro"
          rows={4}
          maxLength={longestIntro}
          defaultValue={query.intro}
          className={`${FILTER_CONTROL} font-serif text-ui`}
        />
      </Field>
      <Field label={t('by')}>
        <input type="text" name="by" maxLength={300} defaultValue={query.by} className={FILTER_CONTROL} />
      </Field>
    </div>
  );
}

function Field({ label, note, children }: { label: string; note?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is handed in
    <label className="grid gap-1 font-semibold">
      <span className="flex flex-wrap items-baseline justify-between gap-x-3">
        {label}
        {note && <span className="font-normal text-quiet">{note}</span>}
      </span>
      {children}
    </label>
  );
}

type SegmentsProps<T extends string> = {
  name: string;
  title: string;
  value: T;
  values: readonly T[];
  say: (value: T) => string;
};

/** One of a few, all in sight. */
function Segments<T extends string>({ name, title, value, values, say }: SegmentsProps<T>) {
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{title}</legend>
      <div className="grid auto-cols-fr grid-flow-col">
        {values.map((one) => (
          <label
            key={one}
            className="-ml-px flex min-h-10 cursor-pointer items-center justify-center border border-control bg-paper px-2 text-center font-semibold first:ml-0 hover:bg-wash has-checked:z-10 has-checked:bg-wash has-checked:shadow-[inset_0_0_0_2px_var(--ink)] has-focus-visible:z-20 has-focus-visible:outline-3 has-focus-visible:outline-focus"
          >
            <input type="radio" name={name} value={one} defaultChecked={one === value} className="sr-only" />
            {say(one)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
