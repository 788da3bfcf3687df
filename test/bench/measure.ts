import autocannon from 'autocannon';
import type { Server } from './servers.js';
import type { Asked, Which, Work } from './works.js';

/** One server's part of one round. */
export interface Round {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** The rounds of one piece of work, bare and product in turn. */
export interface Measured {
  readonly work: Work;
  readonly bare: readonly Round[];
  readonly product: readonly Round[];
}

export interface Effort {
  readonly connections: number;
  readonly seconds: number;
  readonly rounds: number;
}

/**
 * Drives both servers in turn, so that a machine that is slow for a while is slow for both.
 * @throws Error when they answer different figures, or either refuses a request
 */
export async function measure(work: Work, bare: Server, product: Server, effort: Effort): Promise<Measured> {
  await assertSameFigure(work, bare, product);
  const rounds = { bare: [] as Round[], product: [] as Round[] };
  await drive(work, 'product', product, effort, 1);
  await drive(work, 'bare', bare, effort, 1);
  for (let round = 0; round < effort.rounds; round += 1) {
    rounds.bare.push(await drive(work, 'bare', bare, effort));
    rounds.product.push(await drive(work, 'product', product, effort));
  }
  return { work, ...rounds };
}

async function drive(
  work: Work,
  which: Which,
  { origin }: Server,
  { connections, seconds }: Effort,
  duration = seconds,
): Promise<Round> {
  const url = new URL(origin + work[which]);
  await work.prepare?.(which);
  const headers = headersOf(work);
  const result = await autocannon({
    url: url.href,
    connections,
    duration,
    requests: [
      {
        method: work.method,
        headers,
        onResponse: (_status, body) => work.answered?.(body),
        ...(work.next && { setupRequest: (request: object) => ({ ...request, ...ask(work.next?.(which)) }) }),
      },
    ],
  });
  /** The request as it differs from the one before. */
  function ask(asked: Asked | undefined): object {
    const { body, path = '', headers: more = {} } = asked ?? { body: '' };
    return { body, path: url.pathname + url.search + path, headers: { ...headers, ...more } };
  }
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url.href}: ${result.non2xx} refused, ${result.errors} lost`);
  return { requestsPerSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

async function assertSameFigure(work: Work, bare: Server, product: Server): Promise<void> {
  if (!work.figure) return;
  const read = async (url: string) =>
    work.figure?.((await (await fetch(url, { headers: headersOf(work) })).json()) as never);
  const [one, other] = [await read(bare.origin + work.bare), await read(product.origin + work.product)];
  if (one === undefined || one === 0 || one !== other)
    throw new Error(`${work.name}: the servers answer ${one} and ${other}`);
}

function headersOf(work: Work): Record<string, string> {
  const json = work.next ? { 'content-type': 'application/json' } : {};
  return { cookie: `__Host-session=${work.token}`, ...json };
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Product ÷ bare, round by round: the median and the range. */
export function ratio({ bare, product }: Measured): { median: number; low: number; high: number } {
  const ratios = product.map(
    (round, index) => round.requestsPerSecond / (bare[index]?.requestsPerSecond ?? 1),
  );
  return { median: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) };
}
