'use client';

import { useLocale } from 'next-intl';
import { useState } from 'react';
import { secondsOf } from '../../domain/place.ts';
import { useControl } from '../ui/form/form-context.tsx';
import { TextField } from '../ui/form/text-field.tsx';

type Props = { name: string; label: string; hint: string; understood: string };

/** Where in the source it stands, typed freely. A time is shown back as it was understood. */
export function PlaceField({ understood, ...props }: Props) {
  const { text } = useControl(props.name);
  const [typed, setTyped] = useState(text);
  const locale = useLocale();
  const seconds = secondsOf(typed);
  const below = seconds !== null && (
    <p className="text-note text-quiet">
      {understood} {lengthInWords(seconds, locale)}
    </p>
  );
  return <TextField {...props} below={below} onText={setTyped} />;
}

function lengthInWords(seconds: number, locale: string): string {
  const parts = [
    [Math.floor(seconds / 3600), 'hour'],
    [Math.floor(seconds / 60) % 60, 'minute'],
    [seconds % 60, 'second'],
  ] as const;
  const said = parts
    .filter(([count, unit]) => count > 0 || (unit === 'second' && seconds === 0))
    .map(([count, unit]) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count));
  return new Intl.ListFormat(locale, { type: 'unit' }).format(said);
}
