'use client';

import { useEffect, useRef } from 'react';

/** Asks before leaving a form with text that is neither saved nor kept. Sending it is not leaving; a refusal means it is still unsaved. */
export function UnsavedGuard({ answers }: { answers: number }) {
  const marker = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = marker.current?.closest('form');
    if (!form) return;
    let unsaved = answers > 0;
    const typed = () => {
      unsaved = true;
    };
    const sent = () => {
      unsaved = false;
    };
    const leaving = (event: BeforeUnloadEvent) => {
      if (unsaved && form.dataset.kept !== 'true') event.preventDefault();
    };
    form.addEventListener('input', typed);
    form.addEventListener('submit', sent);
    window.addEventListener('beforeunload', leaving);
    return () => {
      form.removeEventListener('input', typed);
      form.removeEventListener('submit', sent);
      window.removeEventListener('beforeunload', leaving);
    };
  }, [answers]);
  return <span ref={marker} hidden />;
}
