import autocannon from 'autocannon';

export type Load = { requestsPerSecond: number; p50: number; p99: number; failures: number };

/** Asks one or several addresses over and over on 32 connections. Latencies are in milliseconds. */
export async function load(urls: string[], seconds: number, connections = 32): Promise<Load> {
  const [first] = urls;
  if (!first) throw new Error('nothing to ask for');
  const result = await autocannon({
    url: new URL(first).origin,
    connections,
    duration: seconds,
    requests: urls.map((url) => ({
      path: new URL(url).pathname + new URL(url).search,
      headers: { 'accept-encoding': 'br' },
    })),
  });
  return {
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failures: result.non2xx + result.errors + result.timeouts,
  };
}

/** The value below which the given share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Runs a task again and again and gives its durations in milliseconds. */
export async function times(count: number, task: (index: number) => Promise<unknown> | unknown): Promise<number[]> {
  const durations: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = performance.now();
    await task(index);
    durations.push(performance.now() - start);
  }
  return durations;
}
