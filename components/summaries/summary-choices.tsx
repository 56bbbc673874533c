import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import type { IgnoredValue } from '../../domain/claim-filters.ts';
import { DEPTHS, GROUPINGS, MOST_DAYS, SUMMARY_ORDERS, type SummaryQuery } from '../../domain/summary.ts';
import { FILTER_CONTROL, FilterSelect } from '../desk/filter-select.tsx';
import { PlainTextArea } from '../ui/form/text-area.tsx';

type Choice = { value: string; label: string };
type SummaryChoices = Record<'story' | 'party' | 'topic' | 'verdict', readonly Choice[]>;

type WhichProps = {
  query: SummaryQuery;
  choices: SummaryChoices;
  /** What was asked for and cannot be used: it stays in its field, where it is said. */
  ignored: readonly IgnoredValue[];
  /** The moment asked for, as a clock shows it; of a day that is not over, now. */
  asOf: string | null;
  /** Why nothing can be shown for this moment. */
  asOfProblem: string | null;
};

/** Which claims a summary is made of. */
export function WhichClaims({ query, choices, ignored, asOf: shownAsOf, asOfProblem }: WhichProps) {
  const t = useTranslations('desk.summaries');
  const { filters } = query;
  const typed = (name: string) => ignored.find((one) => one.name === name)?.value;
  const problemOf = (name: 'days' | 'from' | 'to' | 'asOf') => {
    const value = typed(name);
    if (value === undefined) return null;
    const isBesideDays = query.days !== null && (name === 'from' || name === 'to');
    return isBesideDays ? t('which.problems.besideDays') : t(`which.problems.${name}`, { value });
  };
  const asOf = typed('asOf') ?? shownAsOf ?? '';
  return (
    <div className="grid gap-3 text-note">
      {(['story', 'party', 'topic', 'verdict'] as const).map((name) => (
        <AnyOf key={name} name={name} values={filters[name]} choices={choices[name]} />
      ))}
      <Field label={t('which.words')}>
        {(describedBy) => (
          <input type="search" name="words" defaultValue={query.words} className={FILTER_CONTROL} {...describedBy} />
        )}
      </Field>
      <Field label={t('which.days')} problem={problemOf('days')}>
        {(describedBy) => (
          <input
            type="number"
            name="days"
            min={1}
            max={MOST_DAYS}
            defaultValue={typed('days') ?? query.days ?? ''}
            className={FILTER_CONTROL}
            {...describedBy}
          />
        )}
      </Field>
      {(['from', 'to'] as const).map((name) => (
        <Field key={name} label={t(`which.${name}`)} problem={problemOf(name)}>
          {(describedBy) => (
            <input
              type="date"
              max="9999-12-31"
              name={name}
              defaultValue={typed(name) ?? filters[name] ?? ''}
              className={FILTER_CONTROL}
              {...describedBy}
            />
          )}
        </Field>
      ))}
      <Field label={t('which.asOf')} note={t('which.asOfNote')} problem={problemOf('asOf') ?? asOfProblem}>
        {(describedBy) => (
          <input
            type="datetime-local"
            name="asOf"
            max="9999-12-31T23:59"
            {...(asOf.length > 'YYYY-MM-DDTHH:mm'.length && { step: 1 })}
            defaultValue={asOf === '' || asOf.includes('T') ? asOf : `${asOf}T23:59`}
            className={FILTER_CONTROL}
            {...describedBy}
          />
        )}
      </Field>
    </div>
  );
}

type AnyOfProps = { name: keyof SummaryChoices; values: readonly string[]; choices: readonly Choice[] };

/** Any of several: as many fields as are chosen, and one for another. */
function AnyOf({ name, values, choices }: AnyOfProps) {
  const t = useTranslations('desk.summaries.which');
  return [...values, null].map((value, index) => (
    <FilterSelect
      // What is chosen makes the field another one, which is in its place and has its focus.
      key={value ?? `${values.length} chosen`}
      id={`${name}-${index}`}
      name={name}
      label={index === 0 ? t(name) : t('or', { name: t(name) })}
      value={value}
      any={index === 0 ? t('any') : t('noOther')}
      choices={choices.filter((choice) => choice.value === value || !values.includes(choice.value))}
    />
  ));
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
        {() => <input type="text" name="title" maxLength={300} defaultValue={query.title} className={FILTER_CONTROL} />}
      </Field>
      <Field label={t('intro')} note={t('introNote')}>
        {() => (
          <PlainTextArea
            id="intro"
            name="intro"
            rows={4}
            maxLength={longestIntro}
            text={query.intro}
            className={`${FILTER_CONTROL} font-serif text-ui`}
          />
        )}
      </Field>
      <Field label={t('by')}>
        {() => <input type="text" name="by" maxLength={300} defaultValue={query.by} className={FILTER_CONTROL} />}
      </Field>
    </div>
  );
}

type Described = { 'aria-describedby'?: string; 'aria-invalid'?: true };
type FieldProps = {
  label: string;
  note?: string;
  problem?: string | null;
  children: (described: Described) => ReactNode;
};

function Field({ label, note, problem = null, children }: FieldProps) {
  const id = useId();
  return (
    <div className="grid gap-1">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is handed in */}
      <label className="grid gap-1 font-semibold">
        <span className="flex flex-wrap items-baseline justify-between gap-x-3">
          {label}
          {note && <span className="font-normal text-quiet">{note}</span>}
        </span>
        {children(problem === null ? {} : { 'aria-describedby': id, 'aria-invalid': true })}
      </label>
      {problem !== null && (
        <p id={id} className="border-l-4 border-danger pl-2">
          {problem}
        </p>
      )}
    </div>
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
