'use client';

import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Range as TextRange } from '../../domain/quote-place.ts';
import { nextQuoted } from '../../domain/quoted-words.ts';
import { writeSelection } from '../../domain/selected-words.ts';
import { LinkButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { singleKeysAreOn } from './single-keys.ts';
import { pageRange, paragraphAt, placeAtPoint, readPageSelection, type Segment, segments } from './text-places.ts';

/** Where selected words can go: the beginnings of addresses that a selection is added to. */
export type SelectionWays = { claim: string; statements: readonly { href: string; label: string }[] };

type Words = Record<
  'region' | 'count' | 'start' | 'end' | 'earlier' | 'later' | 'claim' | 'clear' | 'how' | 'quoted',
  string
>;
type Props = { ways: SelectionWays; length: number; language: string; words: Words; children: ReactNode };

/** Letters that log what is selected. They act only while the text has the focus (WCAG 2.1.4). */
const STANCE_KEYS: Partial<Record<string, string>> = { s: 'supports', r: 'rebuts', c: 'context' };

/** Makes words of a text selectable to be logged: by mouse as everywhere, by touch a first and a last word, by keyboard
 *  sentence by sentence from a paragraph's number, and either end word by word. */
export function SourceSelection({ ways, length, language, words, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<TextRange | null>(null);

  useEffect(() => {
    const onSelection = () => {
      const found = frame.current && readPageSelection(frame.current);
      if (found) setChosen(found);
    };
    document.addEventListener('selectionchange', onSelection);
    return () => document.removeEventListener('selectionchange', onSelection);
  }, []);
  useEffect(() => mark(frame.current, chosen), [chosen]);

  const around = (place: TextRange, granularity: 'word' | 'sentence') =>
    frame.current ? segments(frame.current, place, language, granularity) : [];
  const choose = (range: TextRange | null) => {
    setChosen(range);
    const shown = range && frame.current && pageRange(frame.current, range);
    const selection = document.getSelection();
    selection?.removeAllRanges();
    if (shown) selection?.addRange(shown);
  };
  const move = (end: 'start' | 'end', way: 'earlier' | 'later') => {
    if (chosen) choose(moved(chosen, end, way, around(chosen, 'word')));
  };

  const chooseQuoted = () => {
    const paragraph = chosen && frame.current && paragraphAt(frame.current, chosen.start);
    if (!paragraph) return;
    const { start, text } = paragraph;
    const quoted = nextQuoted(text, { start: chosen.start - start, end: chosen.end - start });
    if (quoted) choose({ start: quoted.start + start, end: quoted.end + start });
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const number = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-paragraph]') : null;
    if (number) {
      event.preventDefault();
      const start = Number(number.dataset.paragraph);
      choose(nextSentence(around({ start, end: start }, 'sentence'), start, chosen, event.shiftKey));
      return;
    }
    if (!frame.current || !(event.nativeEvent instanceof PointerEvent)) return;
    const place = placeAtPoint(frame.current, event.clientX, event.clientY);
    if (place === null || document.getSelection()?.isCollapsed === false) return;
    if (event.nativeEvent.pointerType !== 'touch') return choose(null);
    const word = around({ start: place, end: place }, 'word').find(({ start, end }) => start <= place && place <= end);
    if (word) choose(together(chosen, word));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!chosen || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = writeSelection(chosen, length);
    const stance = STANCE_KEYS[event.key];
    const [first] = ways.statements;
    if (event.key === 'Escape') choose(null);
    else if (!singleKeysAreOn()) return;
    else if (event.key === '"') chooseQuoted();
    else if (event.key === 'l') window.location.assign(`${ways.claim}&at=${at}`);
    else if (stance && first) window.location.assign(`${first.href}&at=${at}&stance=${stance}`);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the words in it are acted on; each act has a control of its own
    <div ref={frame} tabIndex={-1} className="outline-none" onClick={onClick} onKeyDown={onKeyDown}>
      {children}
      <section
        aria-label={words.region}
        className={`sticky bottom-0 z-10 mt-4 grid gap-2 border-t-2 border-ink bg-paper py-3 ${chosen ? '' : 'sr-only'}`}
      >
        {chosen ? (
          <Chosen
            count={wordsIn(chosen, around(chosen, 'word'))}
            at={writeSelection(chosen, length)}
            ways={ways}
            words={words}
            move={move}
            quoted={chooseQuoted}
            clear={() => choose(null)}
          />
        ) : (
          <p>{words.how}</p>
        )}
      </section>
    </div>
  );
}

type ChosenProps = {
  count: number;
  at: string;
  ways: SelectionWays;
  words: Words;
  move: (end: 'start' | 'end', way: 'earlier' | 'later') => void;
  /** Chooses the words in quotation marks alone. */
  quoted: () => void;
  clear: () => void;
};

/** What is selected, how to move its ends, and where it can go. */
function Chosen({ count, at, ways, words, move, quoted, clear }: ChosenProps) {
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-note">
        <p role="status" className="font-semibold">
          {words.count.replace('#', String(count))}
        </p>
        {(['start', 'end'] as const).map((end) => (
          <span key={end} className="inline-flex items-center gap-1">
            {words[end]}
            {(['earlier', 'later'] as const).map((way) => (
              <button
                key={way}
                type="button"
                aria-label={`${words[end]} ${words[way]}`}
                className="inline-flex size-9 cursor-pointer items-center justify-center border border-control"
                onClick={() => move(end, way)}
              >
                <Icon name={way === 'earlier' ? 'left' : 'right'} size={16} />
              </button>
            ))}
          </span>
        ))}
        <button type="button" className="min-h-9 cursor-pointer underline underline-offset-4" onClick={quoted}>
          {words.quoted}
        </button>
        <button type="button" className="ml-auto min-h-9 cursor-pointer underline underline-offset-4" onClick={clear}>
          {words.clear}
        </button>
      </div>
      <p className="flex flex-wrap gap-2">
        {ways.statements.map(({ href, label }, index) => (
          <LinkButton key={href} size="small" look={index === 0 ? 'main' : 'plain'} href={`${href}&at=${at}`}>
            {label}
          </LinkButton>
        ))}
        <LinkButton
          size="small"
          look={ways.statements.length === 0 ? 'main' : 'plain'}
          href={`${ways.claim}&at=${at}`}
          aria-keyshortcuts="l"
        >
          {words.claim}
        </LinkButton>
      </p>
    </>
  );
}

/** Keeps what is chosen in sight while the focus is elsewhere, in browsers that can (CSS Custom Highlight API). */
function mark(frame: HTMLElement | null, chosen: TextRange | null): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  const range = frame && chosen && pageRange(frame, chosen);
  if (range) CSS.highlights.set('chosen', new Highlight(range));
  else CSS.highlights.delete('chosen');
}

const wordsIn = ({ start, end }: TextRange, all: readonly TextRange[]): number =>
  all.filter((word) => word.start < end && word.end > start).length;

/** One word more or less at one end; of one word alone nothing is taken. */
function moved(
  chosen: TextRange,
  end: 'start' | 'end',
  way: 'earlier' | 'later',
  all: readonly TextRange[],
): TextRange {
  const inside = all.filter((word) => word.start < chosen.end && word.end > chosen.start);
  const edge =
    end === 'start'
      ? way === 'earlier'
        ? all.findLast((word) => word.end <= chosen.start)
        : inside[1]
      : way === 'later'
        ? all.find((word) => word.start >= chosen.end)
        : inside.at(-2);
  return edge ? { ...chosen, [end]: edge[end] } : chosen;
}

/** What was chosen, grown by a word or a sentence and all that lies between. */
const together = (chosen: TextRange | null, { start, end }: TextRange): TextRange =>
  chosen ? { start: Math.min(chosen.start, start), end: Math.max(chosen.end, end) } : { start, end };

/** The paragraph's first sentence, or the one after what is chosen in it, and after the last the first again; added to what
 *  is chosen where that is asked. */
function nextSentence(
  all: readonly Segment[],
  paragraph: number,
  chosen: TextRange | null,
  add: boolean,
): TextRange | null {
  const own = all.filter((sentence) => sentence.paragraph === paragraph);
  const last = own.at(-1)?.end ?? paragraph;
  const isHere = chosen !== null && chosen.start >= paragraph && chosen.start < last;
  const after = isHere ? chosen.end : paragraph;
  const sentence = own.find(({ start }) => start >= after) ?? own[0];
  if (!sentence) return null;
  return together(add ? chosen : null, sentence);
}
