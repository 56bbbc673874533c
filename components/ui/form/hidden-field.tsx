'use client';

import { useControl } from './form-context.tsx';

/** Something the form carries along unseen, and keeps after a refusal. */
export function HiddenField({ name }: { name: string }) {
  const control = useControl(name);
  return <input type="hidden" name={control.name} defaultValue={control.text} />;
}
