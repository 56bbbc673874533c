// A process that reads one page and ends. What a page does to whoever reads it (a document that takes minutes or all
// memory to parse, a fault in a parser) it does to this process alone.
import { fetchPage } from './fetch-page.ts';
import { readAllowedHosts } from './public-address.ts';
import { readPage } from './read-page.ts';
import type { ReadingResult, ReadingTask } from './reading.ts';

// Whoever asked ends this process once the answer is there: if it ended by itself, its end might be noticed first.
process.once('disconnect', () => process.exit());
process.once('message', (task: ReadingTask) => {
  void answer(task).then((result) => process.send?.(result));
});

async function answer({ address, allowedHosts, agentName }: ReadingTask): Promise<ReadingResult> {
  const fetched = await fetchPage(address, { allowed: readAllowedHosts(allowedHosts), agentName });
  if (!fetched.ok) return fetched;
  const { url, mediaType, bytes } = fetched.page;
  const result = await readPage(fetched.page);
  if (!result.ok) return { ...result, status: null };
  const { facts, paragraphs } = result.read;
  return { ok: true, reading: { foundAt: url, mediaType, bytes, facts, text: paragraphs.join('\n\n') } };
}
