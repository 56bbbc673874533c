/** What stands between typing and its answer, known to the form of a summary and to what stands beside it: there is one form on a
 *  page. */
export const typing = {
  /** Whether something was typed for which the page has not come yet. */
  pending: false,
  /** Presses again what was pressed meanwhile, once the page says what was typed. */
  press: null as (() => void) | null,
  /** Asks for the page at once. */
  ask: () => {},
};
