/** Does something now and then, one run at a time, and lets a run that is under way end before it stops. */
export class Repeating {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  /** @param work what fails in it is its own to report: it must not throw */
  constructor(
    private readonly everyMs: number,
    private readonly work: () => Promise<void>,
  ) {}

  /** @param firstMs how long after the start it is done first */
  start(firstMs: number): void {
    this.after(firstMs);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private after(delayMs: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.work().finally(() => this.after(this.everyMs));
    }, delayMs);
    this.timer.unref();
  }
}
