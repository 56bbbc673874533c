'use client';

import { createContext, type ReactNode, use } from 'react';
import type { Picked } from '../../../domain/pick.ts';
import { Newer } from './conflict.tsx';
import { controlClass, Field, FieldProblems } from './field.tsx';
import { FieldName } from './field-name.tsx';
import { useControl } from './form-context.tsx';

export type Choice = { value: string; label: string; hint?: string };
/** What the fields of a form choose from, by the name of the list: of much, what was changed last and what stands in it. */
export type Lists = Readonly<Record<string, readonly Picked[]>>;

const Offered = createContext<Lists>({});

/** Lists that several fields choose from, so that each is sent once. */
export function ChoiceLists({ lists, children }: { lists: Lists; children: ReactNode }) {
  return <Offered value={lists}>{children}</Offered>;
}

export const useChoices = (list: string): readonly Picked[] => use(Offered)[list] ?? [];

type SelectProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  aside?: ReactNode;
  required?: boolean;
  choices?: readonly Choice[];
  /** The name of a list in `ChoiceLists`. */
  from?: string;
  /** The words of "nothing chosen"; left out where something always is. */
  none?: string;
};

/** One of many. */
export function SelectField({ name, label, hint, aside, required, choices, from, none }: SelectProps) {
  const control = useControl(name);
  const listed = useChoices(from ?? '');
  const offered = choices ?? listed;
  const nameOf = (value: string | undefined) => offered.find((choice) => choice.value === value)?.label ?? value ?? '';
  const newer = control.newer && <Newer id={control.id} text={nameOf(control.newer[0])} />;
  return (
    <Field control={control} label={label} hint={hint} aside={aside} below={newer}>
      <select
        id={control.id}
        name={control.name}
        defaultValue={control.text}
        className={controlClass(control.invalid, 'min-h-9')}
        aria-invalid={control.invalid || undefined}
        aria-describedby={control.describedBy(Boolean(hint))}
        aria-required={required || undefined}
      >
        {none !== undefined && <option value="">{none}</option>}
        {offered.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

type GroupProps = { name: string; legend: string; hint?: ReactNode; choices: readonly Choice[] };

/** One of a few, all seen at once. */
export function RadioField({ name, legend, hint, choices }: GroupProps) {
  const control = useControl(name);
  const newer = control.newer && choices.find((choice) => choice.value === control.newer?.[0])?.label;
  return (
    <Group control={control} legend={legend} hint={hint} newer={newer} explained={isExplained(choices)}>
      {choices.map((choice, index) => (
        <Option key={choice.value} id={index === 0 ? control.id : `${control.id}-${choice.value}`} choice={choice}>
          <input
            id={index === 0 ? control.id : `${control.id}-${choice.value}`}
            type="radio"
            name={control.name}
            value={choice.value}
            defaultChecked={control.text === choice.value}
            className="mt-1 size-4 flex-none accent-ink"
          />
        </Option>
      ))}
    </Group>
  );
}

/** Any of several. */
export function CheckField({ name, legend, hint, choices }: GroupProps) {
  const control = useControl(name);
  const newer =
    control.newer &&
    choices.flatMap((choice) => (control.newer?.includes(choice.value) ? [choice.label] : [])).join('\n');
  return (
    <Group control={control} legend={legend} hint={hint} newer={newer} explained={isExplained(choices)}>
      {choices.map((choice, index) => (
        <Option key={choice.value} id={index === 0 ? control.id : `${control.id}-${choice.value}`} choice={choice}>
          <input
            id={index === 0 ? control.id : `${control.id}-${choice.value}`}
            type="checkbox"
            name={control.name}
            value={choice.value}
            defaultChecked={control.typed.includes(choice.value)}
            className="mt-1 size-4 flex-none accent-ink"
          />
        </Option>
      ))}
    </Group>
  );
}

/** Yes or no. */
export function CheckBox({ name, label, hint }: { name: string; label: string; hint?: string }) {
  const control = useControl(name);
  // What is not ticked is not sent at all, so nothing and "no" are the same here.
  const newerTick = control.newer?.[0] === 'yes';
  const differs = control.newer !== null && newerTick !== (control.text === 'yes');
  const describedBy = [control.invalid && `${control.id}-problem`, differs && `${control.id}-newer`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className="grid gap-1">
      <FieldName control={control} label={label} />
      <Option id={control.id} choice={{ value: 'yes', label, ...(hint && { hint }) }}>
        <input
          id={control.id}
          type="checkbox"
          name={control.name}
          value="yes"
          defaultChecked={control.text === 'yes'}
          aria-describedby={describedBy || undefined}
          className="mt-1 size-4 flex-none accent-ink"
        />
      </Option>
      <FieldProblems control={control} />
      {differs && <Newer id={control.id} text={`${newerTick ? '☑' : '☐'} ${label}`} />}
    </div>
  );
}

function Option({ id, choice, children }: { id: string; choice: Choice; children: ReactNode }) {
  return (
    <label htmlFor={id} className="flex min-h-7 cursor-pointer items-start gap-2">
      {children}
      <span>
        {choice.label}
        {choice.hint && <span className="block text-note text-quiet">{choice.hint}</span>}
      </span>
    </label>
  );
}

type Control = ReturnType<typeof useControl>;
type FrameProps = {
  control: Control;
  legend: string;
  hint?: ReactNode;
  newer: ReactNode;
  /** Whether the choices come with words of their own, which want columns. */
  explained: boolean;
  children: ReactNode;
};

const isExplained = (choices: readonly Choice[]): boolean => choices.some((choice) => choice.hint);

function Group({ control, legend, hint, newer, explained, children }: FrameProps) {
  return (
    <fieldset aria-describedby={control.describedBy(Boolean(hint))} className="grid min-w-0 content-start gap-1">
      <legend className="text-note font-semibold">{legend}</legend>
      <FieldName control={control} label={legend} />
      {hint && (
        <p id={`${control.id}-hint`} className="text-note text-quiet">
          {hint}
        </p>
      )}
      <div className={explained ? 'grid gap-x-5 gap-y-1 md:grid-cols-2' : 'flex flex-wrap gap-x-5 gap-y-1'}>
        {children}
      </div>
      <FieldProblems control={control} />
      {newer !== null && <Newer id={control.id} text={String(newer ?? '')} />}
    </fieldset>
  );
}
