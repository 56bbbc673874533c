import type { Evidence } from './edition.ts';
import type { Stance } from './stance.ts';

/** How many pieces of evidence are relied on, by stance. What was withdrawn is shown but no longer counted. */
export function tallyOf(evidence: readonly Evidence[]): Record<Stance, number> {
  const relied = evidence.filter((item) => item.withdrawn === null);
  const count = (stance: Stance) => relied.filter((item) => item.stance === stance).length;
  return { supports: count('supports'), rebuts: count('rebuts'), context: count('context') };
}
