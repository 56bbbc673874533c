'use client';

import type { ReactNode } from 'react';
import { Newer } from './conflict.tsx';
import { FieldProblems } from './field.tsx';
import { FieldName } from './field-name.tsx';
import { useControl } from './form-context.tsx';

type Props = {
  name: string;
  legend: string;
  /** Said to whoever listens only: the choices speak for themselves. */
  quiet?: boolean;
  /** Each with what it is drawn as, and what it means where that is worth a hint. */
  choices: readonly { value: string; mark: ReactNode; meaning?: string }[];
};

/** A choice among marks that stand as fields of a board; the chosen one is framed. */
export function MarkedChoices({ name, legend, quiet = false, choices }: Props) {
  const control = useControl(name);
  return (
    <fieldset className="grid min-w-0 gap-1" aria-describedby={control.describedBy(false)}>
      <legend className={quiet ? 'sr-only' : 'mb-1 text-note font-semibold'}>{legend}</legend>
      <FieldName control={control} label={legend} />
      <div
        className={`grid border-t border-l border-control ${choices.length > 3 ? 'grid-cols-2 md:grid-cols-3' : 'grid-cols-3'}`}
      >
        {choices.map(({ value, mark, meaning }, index) => (
          <label
            key={value}
            title={meaning}
            className="relative flex min-h-tap cursor-pointer items-center border-r border-b border-control px-3 hover:bg-wash has-checked:bg-wash has-checked:shadow-[inset_0_0_0_2px_var(--ink)] has-focus-visible:outline-3 has-focus-visible:outline-focus"
          >
            <input
              id={index === 0 ? control.id : `${control.id}-${value}`}
              type="radio"
              name={control.name}
              value={value}
              defaultChecked={control.text === value}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {mark}
          </label>
        ))}
      </div>
      <FieldProblems control={control} />
      {control.newer && (
        <Newer id={control.id} text={choices.find(({ value }) => value === control.newer?.[0])?.mark} />
      )}
    </fieldset>
  );
}
