import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** `npm start` in a process of its own, without the install and build before it. */
export class StartedProcess {
  private readonly child: ChildProcess;
  private text = '';
  /** The exit code; `null` when a signal ended it. */
  readonly exited: Promise<number | null>;

  constructor(env: Record<string, string>) {
    this.child = spawn(process.execPath, [path.join(root, 'dist/api/main.js')], {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
    });
    this.child.stdout?.on('data', (chunk) => {
      this.text += chunk;
    });
    this.child.stderr?.on('data', (chunk) => {
      this.text += chunk;
    });
    this.exited = new Promise((resolve) => this.child.once('close', resolve));
  }

  /** Everything printed so far. */
  get output(): string {
    return this.text;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  kill(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.exited;
  }

  /** Waits until the text is printed; fails, with what was printed, when the process ends before. */
  async printed(pattern: RegExp): Promise<RegExpExecArray> {
    let ended = false;
    void this.exited.then(() => {
      ended = true;
    });
    for (;;) {
      const match = pattern.exec(this.text);
      if (match) return match;
      if (ended) throw new Error(`ended without printing ${pattern}: ${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
