import { createHash } from 'node:crypto';
import { DecidingThread } from './deciding-thread.js';

/** So much of what was told is remembered, in characters: some thousands of countries' rows. */
const MOST_REMEMBERED = 16_000_000;

/** What a thread decided, by everything that it was asked: whoever asks the same is told the same. */
export class Decisions {
  private readonly thread = new DecidingThread();
  private readonly pending = new Map<string, Promise<string>>();
  private readonly remembered = new Map<string, string>();
  private size = 0;

  /** Decided once for the same bytes; who asks while they are being decided waits with the first. */
  async of(bytes: Uint8Array): Promise<string> {
    const key = createHash('sha256').update(bytes).digest('base64');
    const told = this.remembered.get(key) ?? (await (this.pending.get(key) ?? this.anew(key, bytes)));
    this.remember(key, told);
    return told;
  }

  end(why: Error): void {
    this.thread.end(why);
  }

  private anew(key: string, bytes: Uint8Array): Promise<string> {
    const told = this.thread.decide(bytes).finally(() => this.pending.delete(key));
    this.pending.set(key, told);
    return told;
  }

  /** As the latest; the oldest are forgotten. */
  private remember(key: string, told: string): void {
    this.size += told.length - (this.remembered.get(key)?.length ?? 0);
    this.remembered.delete(key);
    this.remembered.set(key, told);
    for (const [oldest, { length }] of this.remembered) {
      if (this.size <= MOST_REMEMBERED) return;
      this.remembered.delete(oldest);
      this.size -= length;
    }
  }
}
