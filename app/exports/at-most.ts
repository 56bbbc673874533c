/** Everything that comes, in one list; null as soon as it is more than `most`, and nothing further is read. */
export async function atMost<T>(batches: AsyncIterable<readonly T[]>, most: number): Promise<T[] | null> {
  const all: T[] = [];
  for await (const batch of batches) {
    all.push(...batch);
    if (all.length > most) return null;
  }
  return all;
}
