import { cpus, totalmem } from 'node:os';

export type Figure = { what: string; value: string; beside?: string; ratio?: number; bound: string; met: boolean };

const round = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3);
export const ms = (value: number): string => `${round(value)} ms`;
export const rate = (value: number): string => `${round(value)}/s`;
const ratio = (value: number): string => `${value.toFixed(2)} ×`;

/** What the figures were taken on. Absolutes depend on it; ratios are what to trust. */
export const machine = (): string =>
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;

export function print(figures: readonly Figure[]): void {
  for (const { what, value, beside, ratio: share, bound, met } of figures) {
    const facts = [value, beside && `beside ${beside}`, share !== undefined && ratio(share)].filter(Boolean).join(', ');
    console.log(`${met ? '  met ' : 'MISSED'}  ${what}: ${facts} (${bound})`);
  }
}
