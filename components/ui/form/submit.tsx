'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from '../button.tsx';

type Props = { look?: 'plain' | 'main' | 'danger'; name?: string; value?: string; children: ReactNode };

/** The button a form is sent by. A second press while the first is under way does nothing; it keeps its focus. */
export function Submit({ look = 'main', name, value, children }: Props) {
  const { pending } = useFormStatus();
  return (
    <Button
      type="submit"
      look={look}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
      {...(name && { name })}
      {...(value && { value })}
    >
      {children}
    </Button>
  );
}
