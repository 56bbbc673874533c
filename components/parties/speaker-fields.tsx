'use client';

import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { heldOn } from '../../domain/affiliation.ts';
import { formatEdtf, SHORT_DATE } from '../../domain/format-date.ts';
import { dayOf } from '../../domain/instants.ts';
import type { Picked, PickedOffice } from '../../domain/pick.ts';
import { readDate } from '../../domain/read-date.ts';
import { Button } from '../ui/button.tsx';
import { dateWords } from '../ui/date-words.ts';
import { useChoices } from '../ui/form/choices.tsx';
import { FormContents, useControl, useFormContents, usePrefix } from '../ui/form/form-context.tsx';
import { PickOrAdd } from '../ui/form/pick-or-add.tsx';

type Props = {
  pick: Parameters<typeof PickOrAdd>[0]['pick'];
  /** The fields of somebody who is not there yet. */
  added: ReactNode;
  /** `office` is asked as "Held this office?"; `use` takes it over. */
  words: { offices: string; use: string };
  /** The fields of the office and of whoever is spoken for. */
  children: ReactNode;
};

/** Who speaks, in which office and for whom. The offices that somebody held on the day are offered. */
export function SpeakerFields({ pick, added, words, children }: Props) {
  const control = useControl(pick.name);
  const contents = useFormContents();
  const prefix = usePrefix();
  const atFirst = useChoices('party').find(({ value }) => value === control.text) ?? null;
  const [picked, setPicked] = useState<Picked | null>(atFirst);
  const [given, setGiven] = useState<PickedOffice | null>(null);
  const values = given
    ? {
        ...contents.values,
        [`${prefix}office`]: [given.title],
        [`${prefix}onBehalfOfId`]: [given.organisationId],
        [`${prefix}onBehalfOfId.text`]: [given.organisation],
      }
    : contents.values;
  return (
    <>
      <PickOrAdd pick={{ ...pick, onPick: setPicked }} newName={`${pick.name}.new.name`}>
        {added}
      </PickOrAdd>
      <Offices offices={picked?.offices ?? []} words={words} onUse={setGiven} />
      <FormContents key={given && `${given.title} ${given.organisationId}`} contents={{ ...contents, values }}>
        {children}
      </FormContents>
    </>
  );
}

type OfficesProps = { offices: readonly PickedOffice[]; words: Props['words']; onUse: (office: PickedOffice) => void };

function Offices({ offices, words, onUse }: OfficesProps) {
  const place = useRef<HTMLDivElement>(null);
  const saidOn = useSaidOn(place);
  const dates = dateWords(useTranslations('dates'));
  const locale = useLocale();
  const when = ({ since, until }: PickedOffice): string =>
    [since, until].map((date) => (date ? formatEdtf(date, locale, dates, SHORT_DATE) : '')).join(' – ');
  const held = saidOn === null ? offices : heldOn(offices, saidOn);
  return (
    <div ref={place}>
      {held.length > 0 && (
        <section aria-label={words.offices} className="border-l-2 border-control pl-3 text-note">
          <p className="text-quiet">{words.offices}</p>
          <ul>
            {held.map((office) => (
              <li
                key={`${office.title} ${office.organisationId} ${office.since}`}
                className="flex flex-wrap items-center justify-between gap-x-3"
              >
                <span>
                  {office.title}, {office.organisation}
                  {(office.since || office.until) && <span className="text-quiet"> ({when(office)})</span>}
                </span>
                <Button size="small" type="button" onClick={() => onUse(office)}>
                  {words.use}
                  <span className="sr-only"> {office.title}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The date in the form's own field, as far as it is understood. */
function useSaidOn(place: React.RefObject<HTMLElement | null>): string | null {
  const [typed, setTyped] = useState('');
  const timeZone = useTimeZone() ?? 'UTC';
  const [today] = useState(() => dayOf(Date.now(), timeZone));
  useEffect(() => {
    const form = place.current?.closest('form');
    const read = () => {
      const field = form?.elements.namedItem('saidOn');
      setTyped(field instanceof HTMLInputElement ? field.value : '');
    };
    read();
    form?.addEventListener('input', read);
    return () => form?.removeEventListener('input', read);
  }, [place]);
  return readDate(typed, today);
}
