'use client';

import { useEffect, useState } from 'react';
import { singleKeysAreOn, turnSingleKeys } from './single-keys.ts';

/** Turns single letters and signs on and off as shortcuts, in this browser. */
export function KeysSwitch({ label }: { label: string }) {
  const [on, setOn] = useState(true);
  useEffect(() => setOn(singleKeysAreOn()), []);
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-2">
      <input
        type="checkbox"
        className="size-4.5 accent-ink"
        checked={on}
        onChange={(event) => {
          turnSingleKeys(event.target.checked);
          setOn(event.target.checked);
        }}
      />
      {label}
    </label>
  );
}
