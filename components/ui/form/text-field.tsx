'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Newer } from './conflict.tsx';
import { controlClass, Field } from './field.tsx';
import { useControl } from './form-context.tsx';
import { MergeField } from './merge-field.tsx';
import { PlainTextArea } from './text-area.tsx';

type Props = {
  name: string;
  label: string;
  hint?: ReactNode;
  aside?: ReactNode;
  required?: boolean;
  autoComplete?: string;
};

/** One line of text. `type` "date" has the browser's own calendar. */
export function TextField({
  type = 'text',
  below,
  onText,
  list,
  ...props
}: Props & {
  type?: 'text' | 'date' | 'datetime-local' | 'url' | 'email' | 'password' | 'search';
  below?: ReactNode;
  onText?: (text: string) => void;
  list?: string;
}) {
  const control = useControl(props.name);
  const field = useRef<HTMLInputElement>(null);
  // What was typed before the page's script ran stands in it too.
  useEffect(() => {
    if (field.current) onText?.(field.current.value);
  }, [onText]);
  const newer = control.newer && <NewerText control={control} newer={control.newer.join('\n')} />;
  const under =
    newer || below ? (
      <>
        {below}
        {newer}
      </>
    ) : undefined;
  return (
    <Field control={control} label={props.label} hint={props.hint} aside={props.aside} below={under}>
      <input
        ref={field}
        id={control.id}
        name={control.name}
        type={type}
        defaultValue={type === 'password' ? '' : control.text}
        className={controlClass(control.invalid, 'min-h-9')}
        aria-invalid={control.invalid || undefined}
        aria-describedby={control.describedBy(Boolean(props.hint))}
        aria-required={props.required || undefined}
        autoComplete={props.autoComplete ?? 'off'}
        list={list}
        onChange={onText && ((event) => onText(event.target.value))}
      />
    </Field>
  );
}

/** Several lines of text. `serif` for what readers will read as a quote or an argument. */
export function TextArea({ rows = 3, serif = false, ...props }: Props & { rows?: number; serif?: boolean }) {
  const control = useControl(props.name);
  const newer = control.newer && <NewerText control={control} newer={control.newer.join('\n')} />;
  return (
    <Field control={control} label={props.label} hint={props.hint} aside={props.aside} below={newer}>
      <PlainTextArea
        id={control.id}
        name={control.name}
        rows={rows}
        text={control.text}
        className={controlClass(control.invalid, `block resize-y ${serif ? 'font-serif text-entry' : ''}`)}
        aria-invalid={control.invalid || undefined}
        aria-describedby={control.describedBy(Boolean(props.hint))}
        aria-required={props.required || undefined}
      />
    </Field>
  );
}

/** What somebody else saved here meanwhile, and both texts merged. */
function NewerText({ control, newer }: { control: ReturnType<typeof useControl>; newer: string }) {
  const { id, name, typed } = control;
  return (
    <MergeField id={id} name={name} mine={typed.join('\n')} theirs={newer} newer={<Newer id={id} text={newer} />} />
  );
}
