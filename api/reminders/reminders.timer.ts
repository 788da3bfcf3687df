import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Clock } from '../clock.js';
import { Repeating } from '../repeating.js';
import { RemindersService } from './reminders.service.js';

const TEN_MINUTES_MS = 600_000;
const FIRST_MS = 15_000;

/** Reminds once a day, from shortly after the start; a day that failed is tried again. Only where somebody is served. */
@Injectable()
export class RemindersTimer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Reminders');
  private readonly repeating = new Repeating(TEN_MINUTES_MS, () => this.perhaps());
  private doneOn: string | null = null;

  constructor(
    private readonly reminders: RemindersService,
    private readonly clock: Clock,
    private readonly host: HttpAdapterHost,
  ) {}

  onApplicationBootstrap(): void {
    if (this.host.httpAdapter) this.repeating.start(FIRST_MS);
  }

  onModuleDestroy(): Promise<void> {
    return this.repeating.stop();
  }

  private async perhaps(): Promise<void> {
    const today = this.clock.today();
    if (this.doneOn === today) return;
    try {
      if (await this.reminders.pass()) this.doneOn = today;
    } catch (error) {
      this.logger.warn(`Reminders wait: ${(error as Error).message}`);
    }
  }
}
