/** npm hands Ctrl-C on to us although the terminal has sent it too: signals this close together are one. */
const SAME_KEYSTROKE_MS = 1_000;

/** How long requests under way may take to finish. */
const PATIENCE_MS = 15_000;

/** Ends what was started, last first: on Ctrl-C, on SIGTERM, or when a start fails half-way. */
export class Shutdown {
  private readonly steps: (() => Promise<void>)[] = [];
  private askedAt: number | null = null;

  constructor() {
    process.on('SIGINT', () => this.onSignal());
    process.on('SIGTERM', () => this.onSignal());
  }

  add(step: () => Promise<void>): void {
    this.steps.unshift(step);
  }

  /** Runs every step once; one that fails does not keep the others from running. */
  async now(): Promise<void> {
    let failure: unknown;
    for (const step of this.steps.splice(0)) {
      await step().catch((error: unknown) => {
        failure ??= error;
      });
    }
    if (failure) throw failure;
  }

  private onSignal(): void {
    if (this.askedAt === null) {
      this.askedAt = Date.now();
      setTimeout(() => process.exit(1), PATIENCE_MS).unref();
      this.now().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    } else if (Date.now() - this.askedAt > SAME_KEYSTROKE_MS) {
      process.exit(130); // a second signal: the person does not want to wait
    }
  }
}
