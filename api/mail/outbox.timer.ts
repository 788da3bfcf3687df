import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Repeating } from '../repeating.js';
import { Mailer } from './mailer.js';
import { OutboxService } from './outbox.service.js';

const A_MINUTE_MS = 60_000;

/** Looks for mail to send every minute, where there is a server to send it and somebody is served. */
@Injectable()
export class OutboxTimer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Mail');
  private readonly repeating = new Repeating(A_MINUTE_MS, () => this.perhaps());

  constructor(
    private readonly outbox: OutboxService,
    private readonly mailer: Mailer,
    private readonly host: HttpAdapterHost,
  ) {}

  onApplicationBootstrap(): void {
    if (this.mailer.isConfigured && this.host.httpAdapter) this.repeating.start(A_MINUTE_MS);
  }

  onModuleDestroy(): Promise<void> {
    return this.repeating.stop();
  }

  private async perhaps(): Promise<void> {
    await this.outbox
      .pass()
      .catch((error: unknown) => this.logger.warn(`Mail waits: ${(error as Error).message}`));
  }
}
