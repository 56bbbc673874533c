'use client';

import { useEffect, useRef, useState } from 'react';
import { evidenceNamed } from '../../domain/prose.ts';
import { Button } from '../ui/button.tsx';
import { Prose } from './prose.tsx';

export type ReasoningWords = Record<'title' | 'empty' | 'unticked' | 'tick' | 'unknown', string>;
type Evidence = { value: string; number: number };
type Props = { field: string; ticks: string; evidence: readonly Evidence[]; words: ReasoningWords };

/** The reasoning as readers will have it, while it is written; and the evidence it names without resting on it. */
export default function ReasoningPreview({ field, ticks, evidence, words }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  useEffect(() => {
    const form = frame.current?.closest('form');
    if (!form) return;
    const read = () => {
      const data = new FormData(form);
      setText(String(data.get(field) ?? ''));
      setTicked(data.getAll(ticks).map(String));
    };
    read();
    form.addEventListener('input', read);
    return () => form.removeEventListener('input', read);
  }, [field, ticks]);

  const named = new Set(evidenceNamed(text));
  const known = evidence.map(({ number }) => number);
  const unticked = evidence.filter(({ number, value }) => named.has(number) && !ticked.includes(value));
  const unknown = [...named].filter((number) => !known.includes(number));
  const tick = () => {
    for (const { value } of unticked) {
      const box = frame.current
        ?.closest('form')
        ?.querySelector<HTMLInputElement>(`input[value="${CSS.escape(value)}"]`);
      if (box && !box.checked) box.click();
    }
  };
  return (
    <div ref={frame} className="grid gap-3">
      {unticked.length > 0 && (
        <p className="flex flex-wrap items-center gap-3 text-note">
          {words.unticked.replace('#', listed(unticked.map(({ number }) => number)))}
          <Button size="small" type="button" onClick={tick}>
            {words.tick}
          </Button>
        </p>
      )}
      {unknown.length > 0 && (
        <p className="text-note font-semibold text-danger">{words.unknown.replace('#', listed(unknown))}</p>
      )}
      <section aria-label={words.title} className="border-l-2 border-control pl-4">
        <p className="text-note text-quiet">{words.title}</p>
        {text.trim() === '' ? <p className="text-note">{words.empty}</p> : <Prose text={text} known={known} />}
      </section>
    </div>
  );
}

const listed = (numbers: readonly number[]): string => numbers.map((number) => `E${number}`).join(', ');
