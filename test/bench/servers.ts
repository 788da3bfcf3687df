import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';

const dist = path.resolve(import.meta.dirname, '../..');

/** A server of the benchmark, in a process of its own. */
export interface Server {
  readonly origin: string;
  /** milliseconds from the start of the process to its first answer */
  readonly startedIn: number;
  /** resident memory now and at its peak, MB; null where the system does not say */
  memory(): { now: number; peak: number } | null;
  stop(): Promise<void>;
}

/** The bare server on the owner's connection. */
export async function startBare(ownerUrl: string): Promise<Server> {
  const started = Date.now();
  const child = fork(path.join(dist, 'test/bench/bare-server.js'), [ownerUrl]);
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port));
    child.once('exit', () => reject(new Error('the bare server did not start')));
  });
  return server(child, `http://127.0.0.1:${port}`, Date.now() - started);
}

/** The product as `npm start` runs it, on a database that is there already; `more` are options of Node.js. */
export async function startProduct(
  ownerUrl: string,
  apiUrl: string,
  more: readonly string[] = [],
): Promise<Server> {
  const started = Date.now();
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: apiUrl,
    DATABASE_OWNER_URL: ownerUrl,
    LOG_LEVEL: 'error',
  };
  const child = fork(path.join(dist, 'api/main.js'), [], {
    execArgv: ['--max-semi-space-size=4', ...more], // as `npm start` does
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries += 1) {
    if (await answers(`${origin}/health/ready`)) return server(child, origin, Date.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the product did not start');
}

function server(child: ChildProcess, origin: string, startedIn: number): Server {
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    });
  return { origin, startedIn, memory: () => memoryOf(child.pid ?? 0), stop };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function memoryOf(pid: number): { now: number; peak: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (field: string) =>
      Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
    return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
  } catch {
    return null;
  }
}
