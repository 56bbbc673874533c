'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { FormContents, useFormContents, usePrefix } from '../ui/form/form-context.tsx';
import { useHydrated } from '../ui/form/hydrated.ts';

type Other = { number: number; party: string; words: string; originId: string; origin: string };
type Props = {
  others: readonly Other[];
  words: { legend: string; use: string };
  /** The field of the origin itself. */
  children: ReactNode;
};

/** Where it was first known: whoever is chosen, or the same as of other evidence, which is picked from what there is. */
export function OriginField({ others, words, children }: Props) {
  const contents = useFormContents();
  const name = `${usePrefix()}originId`;
  const [same, setSame] = useState<{ id: string; name: string } | null>(null);
  const isAlive = useHydrated();
  const values = same ? { ...contents.values, [name]: [same.id], [`${name}.text`]: [same.name] } : contents.values;
  return (
    <>
      <FormContents key={same?.id} contents={{ ...contents, values }}>
        {children}
      </FormContents>
      {others.length > 0 && (
        <section aria-label={words.legend} className="border-l-2 border-control pl-3 text-note">
          <p className="text-quiet">{words.legend}</p>
          <ul>
            {originsOf(others).map(({ id, origin, of }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-x-3 border-t border-rule py-1">
                <span className="min-w-0 break-anywhere">
                  <strong>{origin}</strong>
                  {of.map(({ number, party, words: said }) => (
                    <span key={number} className="block text-quiet">
                      {number} {party}: <span className="font-serif">{short(said)}</span>
                    </span>
                  ))}
                </span>
                {isAlive && (
                  <Button size="small" type="button" onClick={() => setSame({ id, name: origin })}>
                    {words.use}
                    <span className="sr-only"> {origin}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const SHOWN = 70;
const short = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words);

/** Each origin once, with the evidence that goes back to it. */
function originsOf(others: readonly Other[]) {
  const ids = [...new Set(others.map(({ originId }) => originId))];
  return ids.map((id) => {
    const of = others.filter(({ originId }) => originId === id);
    return { id, origin: of[0]?.origin ?? '', of };
  });
}
