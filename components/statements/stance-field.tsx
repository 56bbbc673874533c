'use client';

import type { ReactNode } from 'react';
import { Newer } from '../ui/form/conflict.tsx';
import { FieldProblems } from '../ui/form/field.tsx';
import { FieldName } from '../ui/form/field-name.tsx';
import { useControl } from '../ui/form/form-context.tsx';

type Props = { legend: string; choices: { value: string; mark: ReactNode }[] };

/** Supports, rebuts or context: three halves of one bar, the chosen one framed. */
export function StanceField({ legend, choices }: Props) {
  const control = useControl('stance');
  return (
    <fieldset className="grid min-w-0 gap-1" aria-describedby={control.describedBy(false)}>
      <legend className="mb-1 text-note font-semibold">{legend}</legend>
      <FieldName control={control} label={legend} />
      <div className="grid grid-cols-3">
        {choices.map(({ value, mark }, index) => (
          <label
            key={value}
            className="relative -ml-px flex min-h-tap cursor-pointer items-center justify-center border border-control first:ml-0 hover:bg-wash has-checked:z-10 has-checked:bg-wash has-checked:shadow-[inset_0_0_0_2px_var(--ink)] has-focus-visible:outline-3 has-focus-visible:outline-focus"
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
