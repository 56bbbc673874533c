'use client';

import type { ReactNode } from 'react';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { FieldName } from './field-name.tsx';
import { NamePrefix, useControl, useFormContents } from './form-context.tsx';
import { ROWS } from './form-names.ts';
import { countRows } from './form-state.ts';

type Props = {
  name: string;
  /** Of the whole part. */
  legend: string;
  /** Of one row; `#` is its number. */
  row: string;
  /** The field by whose text a row goes, once it has one. */
  named?: string;
  add: string;
  /** `#` is the number of the row. */
  remove: string;
  hint?: string;
  children: ReactNode;
};

/** A part of a form that repeats. Rows are added and removed by plain submits, so it works without script. */
export function Rows({ name, legend, row, named, add, remove, hint, children }: Props) {
  const { values } = useFormContents();
  const control = useControl(name);
  const full = control.name;
  const count = countRows(values, full);
  const numbered = (words: string, index: number) => words.replace('#', String(index + 1));
  const titleOf = (index: number) => {
    const given = named ? values[`${full}.${index}.${named}`]?.[0]?.trim() : '';
    return given ? `${numbered(row, index)}: ${given}` : numbered(row, index);
  };
  return (
    <fieldset id={full} tabIndex={-1} className="grid min-w-0 gap-3 scroll-mt-4">
      <legend className="text-note font-semibold">{legend}</legend>
      <FieldName control={control} label={legend} />
      {hint && <p className="text-note text-quiet">{hint}</p>}
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; all are made anew when one goes
        <fieldset key={index} className="grid min-w-0 gap-3 border-l-2 border-control pl-4">
          <legend className="sr-only">{titleOf(index)}</legend>
          <div className="flex items-center justify-between gap-3">
            <p aria-hidden="true" className="text-note font-semibold text-quiet">
              {titleOf(index)}
            </p>
            <Button size="small" type="submit" name={ROWS} value={`${full} remove ${index}`}>
              <Icon name="minus" size={16} />
              {numbered(remove, index)}
            </Button>
          </div>
          <input type="hidden" name={`${full}.${index}.row`} />
          <NamePrefix prefix={`${name}.${index}.`} title={titleOf(index)}>
            {children}
          </NamePrefix>
        </fieldset>
      ))}
      <p>
        <Button size="small" type="submit" name={ROWS} value={`${full} add`}>
          <Icon name="plus" size={16} />
          {add}
        </Button>
      </p>
    </fieldset>
  );
}
