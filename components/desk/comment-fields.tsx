'use client';

import { useEffect, useRef } from 'react';
import { wholeWords } from '../../domain/whole-words.ts';
import { Button } from '../ui/button.tsx';
import { type Choice, SelectField } from '../ui/form/choices.tsx';
import { useControl } from '../ui/form/form-context.tsx';
import { useHydrated } from '../ui/form/hydrated.ts';
import { TextArea } from '../ui/form/text-field.tsx';

type Words = Record<'about' | 'passage' | 'passageHint' | 'takeSelected' | 'body' | 'bodyHint' | 'mention', string>;

/** What a new comment is about, and its words. What is selected in a part of the claim can be taken as what it is about. */
export function CommentFields({
  places,
  people,
  words,
}: {
  places: readonly Choice[];
  people: readonly string[];
  words: Words;
}) {
  const [about, passage] = [useControl('about'), useControl('passage')];
  const selected = useSelectedPassage();
  const hydrated = useHydrated();
  const take = () => {
    const found = selected.current;
    const [place, field] = [document.getElementById(about.id), document.getElementById(passage.id)];
    if (!found || !(place instanceof HTMLSelectElement) || !(field instanceof HTMLTextAreaElement)) return;
    place.value = found.about;
    field.value = found.text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  };
  return (
    <>
      <SelectField name="about" label={words.about} choices={places} />
      <TextArea name="passage" rows={2} serif label={words.passage} hint={words.passageHint} />
      {hydrated && (
        <p>
          <Button type="button" size="small" onMouseDown={(event) => event.preventDefault()} onClick={take}>
            {words.takeSelected}
          </Button>
        </p>
      )}
      <BodyField label={words.body} hint={words.bodyHint} mention={words.mention} people={people} />
    </>
  );
}

type BodyProps = { name?: string; label: string; hint: string; mention: string; people: readonly string[] };

/** The words of a comment, and a button for each person that writes their name into them. */
export function BodyField({ name = 'body', label, hint, mention, people }: BodyProps) {
  const control = useControl(name);
  const hydrated = useHydrated();
  const call = (person: string) => {
    const field = document.getElementById(control.id);
    if (!(field instanceof HTMLTextAreaElement)) return;
    const { selectionStart, selectionEnd, value } = field;
    const before = selectionStart > 0 && !/\s/.test(value[selectionStart - 1] ?? '') ? ' ' : '';
    field.setRangeText(`${before}@${person} `, selectionStart, selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  };
  return (
    <>
      <TextArea name={name} rows={3} label={label} hint={hint} required />
      {hydrated && people.length > 0 && (
        <p className="flex flex-wrap items-center gap-x-3 text-note">
          <span className="text-quiet">{mention}</span>
          {people.map((person) => (
            <button
              key={person}
              type="button"
              onClick={() => call(person)}
              className="min-h-7 cursor-pointer underline decoration-control underline-offset-4"
            >
              @{person}
            </button>
          ))}
        </p>
      )}
    </>
  );
}

type Selected = { about: string; text: string };

/** What was selected last in a part of the claim, which bears its name: it is kept while the form has the focus. */
function useSelectedPassage() {
  const selected = useRef<Selected | null>(null);
  useEffect(() => {
    const onSelection = () => {
      const found = passageIn(document.getSelection());
      if (found) selected.current = found;
    };
    document.addEventListener('selectionchange', onSelection);
    return () => document.removeEventListener('selectionchange', onSelection);
  }, []);
  return selected;
}

function passageIn(selection: Selection | null): Selected | null {
  const typing = document.activeElement;
  if (typing instanceof HTMLTextAreaElement) {
    const about = typing.closest<HTMLElement>('[data-about]')?.dataset.about;
    const text = wholeWords(typing.value, typing.selectionStart, typing.selectionEnd);
    return about && text ? { about, text } : null;
  }
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const part = startContainer.parentElement?.closest<HTMLElement>('[data-about]');
  if (!part?.contains(endContainer)) return null;
  // Words that stand in one piece of text are grown to whole words.
  const isOnePiece = startContainer === endContainer && startContainer.nodeType === Node.TEXT_NODE;
  const text = isOnePiece
    ? wholeWords(startContainer.nodeValue ?? '', startOffset, endOffset)
    : selection.toString().trim();
  return text === '' ? null : { about: part.dataset.about ?? '', text };
}
