'use client';

import { useCombobox } from 'downshift';
import { type ReactNode, useState } from 'react';
import { deskTerms, deskText } from '../../../domain/desk-text.ts';
import type { Picked, PickKind } from '../../../domain/pick.ts';
import { Icon } from '../icon.tsx';
import { SelectField, useChoices } from './choices.tsx';
import { Newer } from './conflict.tsx';
import { controlClass, Field } from './field.tsx';
import { useControl, useFormContents } from './form-context.tsx';
import { standingIn, useHydrated } from './hydrated.ts';
import { usePicked, usePicks } from './pick-list.ts';

export type PickWords = {
  none: string;
  /** `#` is how many. */
  found: string;
  nothing: string;
  failed: string;
  clear: string;
  /** `#` is what was typed; left out where nothing can be added here. */
  add?: string;
};

type Props = {
  name: string;
  kind: PickKind;
  label: string;
  hint?: ReactNode;
  aside?: ReactNode;
  required?: boolean;
  words: PickWords;
  onPick?: (picked: Picked | null) => void;
  /** What was typed is none of those there are, and is to be added. */
  onAdd?: (typed: string) => void;
};

/** One of many, found by typing a part of its name, in whichever script; without script, one of those changed last. */
export function PickField(props: Props) {
  const { name, kind, label, hint, aside, required, words } = props;
  const choices = useChoices(kind);
  if (useHydrated()) return <NamedBox {...props} />;
  const choice = { name, label, hint, aside, none: words.none, choices };
  return <SelectField {...choice} required={required ?? false} />;
}

/** The box, once it is known what is called as it stands in it. */
function NamedBox(props: Props) {
  const control = useControl(props.name);
  const recent = useChoices(props.kind);
  // Whatever was chosen while the page's script was on its way is still in the list that the box replaces.
  const [id] = useState(() => standingIn(control.id, 'SELECT') ?? control.text);
  const chosen = usePicked(props.kind, id, recent.find(({ value }) => value === id) ?? null);
  return <Combobox key={chosen?.value} {...props} control={control} id={id} chosen={chosen} recent={recent} />;
}

const SHOWN = 12;

const fits = ({ label, note }: Picked, typed: string): boolean => {
  const text = deskText([label, note ?? null]);
  return deskTerms(typed).every((term) => text.includes(` ${term}`));
};

/** What stands for a new one among what was found. */
const NEW = '';

type BoxProps = Props & {
  control: ReturnType<typeof useControl>;
  /** What is chosen at first, and the same with its name once that is known. */
  id: string;
  chosen: Picked | null;
  recent: readonly Picked[];
};

function Combobox({ control, id, chosen, recent, kind, label, hint, aside, required, words, onPick, onAdd }: BoxProps) {
  const typedBefore = useFormContents().values[`${control.name}.text`]?.[0] ?? '';
  const [value, setValue] = useState(id);
  const [text, setText] = useState(chosen?.label ?? typedBefore);
  const [open, setOpen] = useState(false);
  const looksFor = value === '' ? text.trim() : '';
  const found = usePicks(kind, looksFor, open && looksFor !== '');
  const isAnswered = looksFor === '' || found.typed === looksFor;
  // While an answer is on its way, only what fits all that is typed is offered: Enter takes the first, and must not take
  // what fitted the beginning of it.
  const fitting = isAnswered ? found.choices : found.choices.filter((choice) => fits(choice, looksFor));
  const choices = looksFor === '' ? recent.slice(0, SHOWN) : fitting;
  const items: Picked[] = [...choices];
  if (onAdd && words.add && looksFor !== '' && isAnswered)
    items.push({ value: NEW, label: words.add.replace('#', looksFor) });

  const pick = (next: Picked | null) => {
    setValue(next?.value ?? '');
    onPick?.(next);
  };
  const box = useCombobox<Picked>({
    items,
    inputId: control.id,
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    isOpen: open,
    itemToString: (item) => item?.label ?? '',
    itemToKey: (item) => item?.value,
    onIsOpenChange: ({ isOpen }) => setOpen(isOpen),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      const isNew = selectedItem.value === NEW;
      setText(isNew ? '' : selectedItem.label);
      if (isNew) onAdd?.(looksFor);
      else pick(selectedItem);
    },
    // Leaving the field chooses nothing by itself.
    stateReducer: (_, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: null } : changes,
  });
  const said = found.failed ? words.failed : words.nothing;
  const newer = control.newer && <NewerPick id={control.id} kind={kind} value={control.newer[0] ?? ''} />;
  return (
    <Field control={control} label={label} hint={hint} aside={aside} below={newer}>
      <input type="hidden" name={control.name} value={value} />
      <div className="relative">
        <input
          {...box.getInputProps({
            onKeyDown: (event) => {
              if (event.key === 'Enter' && open && !isAnswered && choices.length === 0) event.preventDefault();
            },
            // At once and not when the box has thought about it: letters typed fast would be lost.
            onChange: ({ currentTarget }) => {
              setText(currentTarget.value);
              if (value !== '') pick(null);
            },
            'aria-invalid': control.invalid || undefined,
            'aria-describedby': control.describedBy(Boolean(hint)),
            'aria-required': required || undefined,
            'aria-labelledby': undefined,
          })}
          name={`${control.name}.text`}
          className={controlClass(control.invalid, 'min-h-9 pr-9')}
          autoComplete="off"
          spellCheck={false}
        />
        {text !== '' && (
          <button
            type="button"
            tabIndex={-1}
            aria-label={words.clear}
            className="absolute top-0 right-0 inline-flex size-9 cursor-pointer items-center justify-center"
            onClick={() => {
              setText('');
              pick(null);
              document.getElementById(control.id)?.focus();
            }}
          >
            <Icon name="cross" size={16} />
          </button>
        )}
        <ul
          {...box.getMenuProps({ 'aria-label': label, 'aria-labelledby': undefined })}
          className={`absolute z-10 max-h-80 w-full overflow-y-auto border border-ink bg-paper ${open && (items.length > 0 || isAnswered) ? '' : 'hidden'}`}
        >
          {open &&
            items.map((item, index) => (
              <li
                key={item.value}
                {...box.getItemProps({ item, index })}
                className={`grid cursor-pointer border-t border-rule px-2.5 py-1.5 first:border-t-0 break-anywhere ${
                  box.highlightedIndex === index ? 'bg-wash shadow-[inset_3px_0_0_var(--ink)]' : ''
                }`}
              >
                <span className={item.value === NEW ? 'font-semibold' : ''}>{item.label}</span>
                {item.note && <span className="text-note text-quiet">{item.note}</span>}
              </li>
            ))}
          {open && choices.length === 0 && isAnswered && (
            <li className="px-2.5 py-1.5 text-note text-quiet" role="presentation">
              {said}
            </li>
          )}
        </ul>
      </div>
      <p role="status" className="sr-only">
        {open && isAnswered ? (choices.length > 0 ? words.found.replace('#', String(choices.length)) : said) : ''}
      </p>
    </Field>
  );
}

/** Whom somebody else chose meanwhile. */
function NewerPick({ id, kind, value }: { id: string; kind: PickKind; value: string }) {
  const known = useChoices(kind).find((choice) => choice.value === value) ?? null;
  const one = usePicked(kind, value, known);
  return <Newer id={id} text={one?.label ?? ''} />;
}
