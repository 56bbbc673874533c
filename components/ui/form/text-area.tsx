'use client';

import { type ComponentProps, useState } from 'react';
import { standingIn, useHydrated } from './hydrated.ts';

type Props = Omit<ComponentProps<'textarea'>, 'defaultValue' | 'value'> & { id: string; text: string };

/** Several lines of text, as they are or as somebody made them before the page's script ran. React leaves every other field as
 *  it finds it when it takes it over, but writes a text area's first text into it again (its `initTextarea`). */
export function PlainTextArea({ text, ...props }: Props) {
  const hydrated = useHydrated();
  const [early] = useState(() => (hydrated ? null : standingIn(props.id, 'TEXTAREA')));
  return <textarea {...props} defaultValue={early ?? text} />;
}
