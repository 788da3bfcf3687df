import type { INestApplicationContext } from '@nestjs/common';
import { SetUpService } from './set-up.service.js';

/** A fresh one-time link to the form where the first administrator is made; `null` when there is one already. */
export function setUpLink(app: INestApplicationContext, origin: string): Promise<string | null> {
  return app.get(SetUpService, { strict: false }).link(origin);
}
