'use client';

import { useEffect, useState } from 'react';
import { Button } from '../button.tsx';

export type CopyWords = { copy: string; copied: string };

/** Copies a text. Comes only where copying works: not without script, and not over plain http beyond this machine. */
export function CopyText({ text, words }: { text: string; words: CopyWords }) {
  const [state, setState] = useState<'unable' | 'able' | 'copied'>('unable');
  useEffect(() => {
    if (window.isSecureContext) setState('able');
  }, []);
  if (state === 'unable') return null;
  const copy = () => navigator.clipboard.writeText(text).then(() => setState('copied'));
  return (
    <p>
      <Button size="small" type="button" onClick={() => void copy()}>
        {state === 'copied' ? words.copied : words.copy}
      </Button>
    </p>
  );
}
