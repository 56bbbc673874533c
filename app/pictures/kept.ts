/** Pictures that were drawn: an edition never changes, so neither do they. The longest unused are forgotten first. */
const kept = new Map<string, Buffer>();
const MOST = 300;

/** The picture of this name, drawn once. What cannot be drawn is tried again. */
export async function drawnOnce(name: string, draw: () => Promise<Buffer | null>): Promise<Buffer | null> {
  const known = kept.get(name);
  if (known) {
    kept.delete(name);
    kept.set(name, known);
    return known;
  }
  const drawn = await draw();
  if (drawn) kept.set(name, drawn);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return drawn;
}
