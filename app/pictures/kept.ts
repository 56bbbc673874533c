/** Pictures that were drawn, or are being drawn: an edition never changes, so neither do they. The longest unused are forgotten
 *  first. */
const kept = new Map<string, Promise<Buffer>>();
const MOST = 300;

/** The picture of this name, drawn once however many ask for it at the same time. What cannot be drawn is tried again. */
export function drawnOnce(name: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const drawn = kept.get(name) ?? draw();
  kept.delete(name);
  kept.set(name, drawn);
  drawn.catch(() => {
    if (kept.get(name) === drawn) kept.delete(name);
  });
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return drawn;
}
