import { describe, expect, it } from 'vitest';
import { isOfForm, settleForm } from './summary-form.ts';

const settled = (sent: string) => Object.fromEntries(settleForm(new URLSearchParams(sent)));

describe('What the form of a summary sends becomes an address', () => {
  it('that leaves out what is shown and not ticked, and what was left out before and is not shown', () => {
    expect(settled('without=1,2&shown=2,3,4&in=2&in=3')).toEqual({ without: '1,4' });
  });

  it('in which a claim was moved up or down among those shown, and the order is by hand from then on', () => {
    const moved = settled('shown=1,2,3&in=1&in=2&in=3&order=newest&move=3.up');
    expect(moved).toEqual({ order: 'hand', hand: '1,3,2' });
    expect(settled('shown=1,2&in=1&in=2&move=1.up')).toEqual({ order: 'hand', hand: '1,2' });
    expect(settled('order=hand&hand=1,2,3&shown=1,2,3&in=1&in=2&in=3&move=1.down')).toEqual({
      order: 'hand',
      hand: '2,1,3',
    });
  });

  it('that keeps what was typed, also what cannot be used, and leaves out what nobody chose', () => {
    const sent = 'verdict=false&verdict=&days=99999&from=2025-03-01&to=2024-01-01&order=newest&depth=card&title=A';
    expect(settled(`${sent}&shown=1&in=1&add=5&add=7`)).toEqual({
      verdict: 'false',
      days: '99999',
      from: '2025-03-01',
      to: '2024-01-01',
      title: 'A',
      add: '5,7',
    });
    expect(
      settleForm([
        ['verdict', 'false'],
        ['verdict', 'true'],
      ]),
    ).toHaveLength(2);
  });

  it('which is no form any more', () => {
    const sent = [...new URLSearchParams('shown=1,2&in=1&title=A')];
    expect(isOfForm(sent)).toBe(true);
    expect(isOfForm(settleForm(sent))).toBe(false);
  });
});
