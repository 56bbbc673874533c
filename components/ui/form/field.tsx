'use client';

import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import { MarkedText } from '../marked-text.tsx';
import { FieldName } from './field-name.tsx';
import type { useControl } from './form-context.tsx';

type Control = Pick<ReturnType<typeof useControl>, 'id' | 'problems'>;
type NamedControl = Control & Pick<ReturnType<typeof useControl>, 'name' | 'within'>;

type Props = {
  control: NamedControl;
  label: string;
  hint?: ReactNode | undefined;
  /** Beside the label, at the right end: "may stay empty". */
  aside?: ReactNode | undefined;
  /** Below the control: the newer text, or what was understood. */
  below?: ReactNode | undefined;
  children: ReactNode;
};

/** A label, a control, a hint and what is wrong, tied to each other. */
export function Field({ control, label, hint, aside, below, children }: Props) {
  return (
    <div className="grid min-w-0 content-start gap-1">
      <label
        htmlFor={control.id}
        className="flex flex-wrap items-baseline justify-between gap-x-3 text-note font-semibold"
      >
        {label} {aside && <span className="font-normal text-quiet">{aside}</span>}
      </label>
      <FieldName control={control} label={label} />
      {children}
      {hint && (
        <p id={`${control.id}-hint`} className="text-note text-quiet">
          {hint}
        </p>
      )}
      <FieldProblems control={control} />
      {below}
    </div>
  );
}

/** What is wrong with one control, under it. */
export function FieldProblems({ control }: { control: Control }) {
  if (control.problems.length === 0) return null;
  return (
    <div id={`${control.id}-problem`} className="grid gap-1 text-note font-semibold text-danger">
      {control.problems.map(({ message, see, marked }) => (
        <div key={message} className="grid gap-1">
          <p className="flex items-start gap-2">
            <span className="mt-0.5">
              <Icon name="alert" size={16} />
            </span>
            {see ? (
              <a href={see} target="_blank" rel="noopener">
                {message}
              </a>
            ) : (
              message
            )}
          </p>
          {marked && (
            <div className="border-l-4 border-control px-3 py-1 font-serif text-entry font-normal text-ink">
              <MarkedText stretches={marked} />
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

const FRAME =
  'w-full min-w-0 rounded-control border bg-paper px-2.5 py-1.5 text-ink focus-visible:border-focus focus-visible:outline-offset-0';

/** The look of whatever is typed in or chosen from; a heavy edge where something is wrong. */
export const controlClass = (invalid: boolean, extra = ''): string =>
  `${FRAME} ${invalid ? 'border-danger shadow-[inset_0_0_0_1px_var(--danger)]' : 'border-control'} ${extra}`;
