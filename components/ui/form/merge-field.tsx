'use client';

import { createContext, type ReactNode, use, useId, useState } from 'react';
import { chosenText, firstChoices, type MergePart, mergeTexts, type Side } from '../../../domain/merge-texts.ts';
import { Button } from '../button.tsx';
import type { Values } from './form-state.ts';

export type MergeWords = Record<'explain' | 'mine' | 'theirs' | 'both' | 'nothing' | 'use' | 'used' | 'part', string>;

const Merging = createContext<{ base: Values; words: MergeWords } | null>(null);

/** What was in the form when it was begun, so that it can be told who has changed what. */
export function MergeBase({ base, words, children }: { base: Values; words: MergeWords | null; children: ReactNode }) {
  return <Merging value={words && { base, words }}>{children}</Merging>;
}

type Props = { id: string; name: string; mine: string; theirs: string; newer: ReactNode };

/** Two people's texts of one field, merged word by word: each place where they differ is chosen, and the outcome is put into
 *  the field. Until the page has its script, the newer text alone. */
export function MergeField({ id, name, mine, theirs, newer }: Props) {
  const merging = use(Merging);
  if (!merging || mine === theirs) return newer;
  const base = merging.base[name]?.join('\n') ?? '';
  return (
    <>
      {newer}
      <Merge id={id} parts={mergeTexts(base, mine, theirs)} words={merging.words} />
    </>
  );
}

function Merge({ id, parts, words }: { id: string; parts: readonly MergePart[]; words: MergeWords }) {
  const [choices, setChoices] = useState(() => firstChoices(parts));
  const [used, setUsed] = useState(false);
  const group = useId();
  const choose = (index: number, side: Side) => {
    setUsed(false);
    setChoices((all) => all.with(index, side));
  };
  let count = -1;
  return (
    <div className="grid gap-2 border-l-4 border-control px-3 py-2 text-note">
      <p className="text-quiet">{words.explain}</p>
      <div className="max-h-72 overflow-y-auto font-serif text-entry break-anywhere whitespace-pre-line">
        {parts.map((part, index) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of two texts never move
          if ('same' in part) return <span key={index}>{part.same}</span>;
          count += 1;
          const here = count;
          return (
            <Difference
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of two texts never move
              key={index}
              name={`${group}${here}`}
              label={words.part.replace('#', String(here + 1))}
              part={part}
              chosen={choices[here] ?? 'mine'}
              words={words}
              onChoose={(side) => choose(here, side)}
            />
          );
        })}
      </div>
      <p className="flex flex-wrap items-center gap-3">
        <Button
          size="small"
          type="button"
          onClick={() => {
            fill(id, chosenText(parts, choices));
            setUsed(true);
          }}
        >
          {words.use}
        </Button>
        <span role="status">{used ? words.used : ''}</span>
      </p>
    </div>
  );
}

type DifferenceProps = {
  name: string;
  label: string;
  part: Exclude<MergePart, { same: string }>;
  chosen: Side;
  words: MergeWords;
  onChoose: (side: Side) => void;
};

/** One place where the texts differ: one's own words or the other's. */
function Difference({ name, label, part, chosen, words, onChoose }: DifferenceProps) {
  return (
    <fieldset className="mx-0.5 inline-flex flex-wrap gap-1 align-baseline">
      <legend className="sr-only">
        {label} {part.changedBy === 'both' ? words.both : ''}
      </legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <label
          key={side}
          className="inline-flex cursor-pointer items-baseline gap-1 border border-control px-1.5 font-sans text-note has-checked:border-ink has-checked:bg-wash has-checked:shadow-[inset_0_-2px_0_var(--ink)] has-focus-visible:outline-3 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            name={name}
            checked={chosen === side}
            onChange={() => onChoose(side)}
            className="size-3.5 flex-none self-center accent-ink"
          />
          <span className="text-quiet">{words[side]}</span>
          <span className="font-serif">{part[side].trim() === '' ? words.nothing : part[side]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Puts a text into a field as if it had been typed. */
function fill(id: string, text: string): void {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}
