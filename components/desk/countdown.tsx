'use client';

import { useLocale } from 'next-intl';
import { useEffect, useState } from 'react';
import { untilThen } from '../../domain/until-then.ts';

/** How long it is until a moment, as time goes by: "in 3 hours". What is read aloud is the moment itself, which stands beside. */
export function Countdown({ at }: { at: number }) {
  const locale = useLocale();
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now === null ? null : <span aria-hidden="true">({untilThen(at, now, locale)})</span>;
}
