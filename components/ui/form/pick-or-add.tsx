'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { FormContents, useFormContents, usePrefix } from './form-context.tsx';
import { PickField } from './pick-field.tsx';

type Props = {
  pick: Parameters<typeof PickField>[0];
  /** The name of the field into which the name of a new one is typed; it is among the children. */
  newName: string;
  children: ReactNode;
};

/** Chooses one, or names one that is not there yet, without leaving the form: it is added when the form is sent. */
export function PickOrAdd({ pick, newName, children }: Props) {
  const [adding, setAdding] = useState<string | null>(null);
  const contents = useFormContents();
  const name = usePrefix() + newName;
  useEffect(() => {
    if (adding) document.getElementById(name)?.focus();
  }, [adding, name]);
  const values = adding === null ? contents.values : { ...contents.values, [name]: [adding] };
  const onPick: typeof pick.onPick = (picked) => {
    if (picked) setAdding((before) => (before === null ? null : ''));
    pick.onPick?.(picked);
  };
  return (
    <div className="grid min-w-0 content-start gap-1">
      <PickField {...pick} onPick={onPick} onAdd={setAdding} />
      {/* Made anew with what was typed above, and emptied once one is chosen. */}
      <FormContents key={adding} contents={{ ...contents, values }}>
        {children}
      </FormContents>
    </div>
  );
}
