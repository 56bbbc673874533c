// What the form of a summary sends, as an address has it. The browser's part of the form reads this too, so nothing is imported.

/** The place of a claim's first edition in the record, as digits. */
export type ClaimKey = string;
type Pair = readonly [string, string];

const KEY = /^[1-9]\d{0,8}$/;
/** What a form sends for a choice that nobody made. */
const UNCHOSEN: Readonly<Record<string, string>> = {
  order: 'newest',
  group: 'none',
  depth: 'card',
  lines: 'yes',
  view: 'page',
};

/** The keys in a list with commas, each once. */
export const claimKeys = (values: readonly string[]): ClaimKey[] => [
  ...new Set(values.flatMap((value) => value.split(',')).filter((key) => KEY.test(key))),
];

export const isKeys = (list: string): boolean => list.split(',').every((key) => key === '' || KEY.test(key));

/** Boxes come as `shown` (all of them) and `in` (those ticked), an arrow pressed as `move`: they become `without` and `hand`. All
 *  else stays as it was typed, also what cannot be used, so that it can be said. */
export function settleForm(pairs: Iterable<Pair>): Pair[] {
  const all = [...pairs];
  const many = (name: string) => claimKeys(all.filter(([key]) => key === name).map(([, value]) => value));
  const moved = move(many('hand'), many('shown'), all.findLast(([name]) => name === 'move')?.[1] ?? '');
  const lists = ['shown', 'in', 'move', 'without', 'hand', 'add'];
  const others = all.filter(
    ([name, value]) =>
      value !== '' && !lists.includes(name) && !(moved && name === 'order') && UNCHOSEN[name] !== value,
  );
  const settled: Pair[] = [
    ...(moved ? [['order', 'hand'] as const] : []),
    ['add', many('add').join()],
    ['without', leftOut(many('without'), many('shown'), many('in')).join()],
    ['hand', (moved ?? many('hand')).join()],
  ];
  return [...others, ...settled.filter(([, value]) => value !== '')];
}

/** Whether these pairs come from the form as it is sent, and no address yet. */
export const isOfForm = (pairs: readonly Pair[]): boolean =>
  pairs.some(([name]) => name === 'shown' || name === 'in' || name === 'move');

/** What was left out before and is not shown stays left out; of what is shown, whatever is not ticked. */
function leftOut(before: readonly string[], shown: readonly string[], ticked: readonly string[]): string[] {
  const hidden = new Set(shown);
  const kept = new Set(ticked);
  return [...before.filter((key) => !hidden.has(key)), ...shown.filter((key) => !kept.has(key))];
}

/** The order by hand after one claim went up or down among those shown; null where none was moved. */
function move(hand: readonly string[], shown: readonly string[], asked: string): string[] | null {
  const [, key, way] = /^(\d+)\.(up|down)$/.exec(asked) ?? [];
  if (key === undefined) return null;
  const order = shown.length > 0 ? [...shown] : [...hand];
  const at = order.indexOf(key);
  const to = at + (way === 'up' ? -1 : 1);
  if (at < 0 || to < 0 || to >= order.length) return order;
  order.splice(to, 0, ...order.splice(at, 1));
  return order;
}
