import { setImmediate } from 'node:timers/promises';
import { serialize } from 'node:v8';
import { HttpException, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Actor } from '../../access/policy.js';
import { PUBLIC } from '../audience.js';
import { Decisions } from './decisions.js';
import type { Asked, JobName, Told } from './jobs.js';

/** So long may one question be decided; what was decided by then is remembered. */
const LONGEST_MS = 45_000;

/**
 * Decides what may be told of countries in threads of their own, so that nobody else waits. Who is signed in has a thread
 * apart from the public. A question asks for one country after the other: several take turns.
 */
@Injectable()
export class Decider implements OnModuleDestroy {
  private readonly ofPublic = new Decisions();
  private readonly ofMembers = new Decisions();

  /**
   * @param pieces facts of a country each, plain data
   * @throws HttpException 503 when it takes too long: asked again it goes on where it was
   */
  async decide<Name extends JobName>(
    actor: Actor,
    name: Name,
    pieces: readonly Asked<Name>[],
  ): Promise<Told<Name>[]> {
    const decisions = actor.userId === PUBLIC.userId ? this.ofPublic : this.ofMembers;
    const until = performance.now() + LONGEST_MS;
    const told: Told<Name>[] = [];
    for (const piece of pieces) {
      if (performance.now() > until)
        throw new HttpException({ code: 'unavailable', message: TAKES_LONG }, 503);
      told.push(JSON.parse(await decisions.of(serialize([name, piece]))));
      await setImmediate(); // what is remembered comes at once: others are answered before the next one
    }
    return told;
  }

  onModuleDestroy(): void {
    for (const decisions of [this.ofPublic, this.ofMembers]) decisions.end(new Error('The server stops.'));
  }
}

const TAKES_LONG = 'What may be told of so many countries and months is still being decided. Try again.';
