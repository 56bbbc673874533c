import { unstable_rethrow as rethrowSignals } from 'next/navigation';
import { type FormAction, typedIn } from './form-state.ts';

export type UnansweredWords = { unanswered: string; sendAgain: string };

/**
 * The same action for the browser, where an answer may fail to come: no network, a server that is down or fails. Thrown
 * on, that would replace the whole page, and with it what was typed. Where the framework sends the reader elsewhere, it
 * does so by throwing too, and that goes on.
 * @param onDone is told that it was done, before the reader is sent elsewhere
 */
export function orUnanswered(action: FormAction, words: UnansweredWords, onDone?: () => void): FormAction {
  return async (state, form) => {
    try {
      return await action(state, form);
    } catch (error) {
      try {
        rethrowSignals(error);
      } catch (signal) {
        onDone?.();
        throw signal;
      }
      return {
        values: typedIn(form),
        problems: [{ message: words.sendAgain }],
        heading: words.unanswered,
        newer: state.newer,
        focus: null,
        answers: state.answers + 1,
      };
    }
  };
}
