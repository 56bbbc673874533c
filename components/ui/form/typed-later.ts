import type { RefObject } from 'react';
import { type FormAction, typedIn, type Values } from './form-state.ts';

/** What a form says of itself and not of what was typed: it comes anew with every answer. */
const ITS_OWN = new Set(['token', 'version']);

const isTypedByHand = (name: string): boolean => !ITS_OWN.has(name) && !name.startsWith('$');

/** The answer's texts, and in place of them whatever was changed in the form since it was sent. */
export function withTypedLater(answered: Values, sent: Values, now: Values): Values {
  const names = new Set([...Object.keys(sent), ...Object.keys(now)].filter(isTypedByHand));
  const changed = [...names].filter((name) => JSON.stringify(sent[name] ?? []) !== JSON.stringify(now[name] ?? []));
  return { ...answered, ...Object.fromEntries(changed.map((name) => [name, now[name] ?? []])) };
}

/** The same action, whose answer does not write over what somebody typed while it was under way. */
export const keepingTypedLater =
  (action: FormAction, form: RefObject<HTMLFormElement | null>): FormAction =>
  async (state, sent) => {
    const values = typedIn(sent);
    const answer = await action(state, sent);
    if (!answer.values || !form.current) return answer;
    return { ...answer, values: withTypedLater(answer.values, values, typedIn(new FormData(form.current))) };
  };
