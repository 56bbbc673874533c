'use client';

import type { ReactNode } from 'react';
import { Newer } from '../ui/form/conflict.tsx';
import { FieldProblems } from '../ui/form/field.tsx';
import { FieldName } from '../ui/form/field-name.tsx';
import { useControl } from '../ui/form/form-context.tsx';

type Props = { legend: string; choices: { value: string; verdict: ReactNode; meaning: string }[] };

/** The scale as nine fields of a board; the chosen one is framed. */
export function RatingField({ legend, choices }: Props) {
  const control = useControl('rating');
  return (
    <fieldset className="grid min-w-0 gap-1" aria-describedby={control.describedBy(false)}>
      <legend className="sr-only">{legend}</legend>
      <FieldName control={control} label={legend} />
      <div className="grid grid-cols-2 border-t border-l border-control md:grid-cols-3">
        {choices.map(({ value, verdict, meaning }, index) => (
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
            {verdict}
          </label>
        ))}
      </div>
      <FieldProblems control={control} />
      {control.newer && (
        <Newer id={control.id} text={choices.find(({ value }) => value === control.newer?.[0])?.verdict} />
      )}
    </fieldset>
  );
}
