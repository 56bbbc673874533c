'use client';

import { useControl } from '../ui/form/form-context.tsx';

/** Ticks a claim of a list, to do something with all that are ticked. */
export function QueueTick({ claimId, label, first }: { claimId: string; label: string; first: boolean }) {
  const control = useControl('claimIds');
  return (
    <input
      id={first ? control.id : undefined}
      type="checkbox"
      name={control.name}
      value={claimId}
      aria-label={label}
      aria-invalid={control.invalid || undefined}
      aria-describedby={control.describedBy(false)}
      defaultChecked={control.typed.includes(claimId)}
      className="mt-2 size-4 flex-none accent-ink"
    />
  );
}
