'use client';

import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import { useState } from 'react';
import { FULL_DATE, formatEdtf } from '../../../domain/format-date.ts';
import { dayOf } from '../../../domain/instants.ts';
import { readDate } from '../../../domain/read-date.ts';
import { dateWords } from '../date-words.ts';
import { useControl } from './form-context.tsx';
import { TextField } from './text-field.tsx';

type Props = { name: string; label: string; hint: string; understood: string; required?: boolean };

/** A date as exactly as it is known, typed freely. Below it stands what was understood. */
export function DateField({ understood, ...props }: Props) {
  const { text } = useControl(props.name);
  const [typed, setTyped] = useState(text);
  const words = dateWords(useTranslations('dates'));
  const locale = useLocale();
  const timeZone = useTimeZone() ?? 'UTC';
  const [today] = useState(() => dayOf(Date.now(), timeZone));
  const read = readDate(typed, today);
  const below = read && (
    <p className="text-note text-quiet">
      {understood} {formatEdtf(read, locale, words, FULL_DATE)}
    </p>
  );
  return <TextField {...props} below={below} onText={setTyped} />;
}
