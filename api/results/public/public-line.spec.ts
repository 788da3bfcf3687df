import { setImmediate } from 'node:timers/promises';
import type { HttpException } from '@nestjs/common';
import { PublicLine } from './public-line.js';

/** Works that end when they are told to, and which of them have begun. */
function worksIn(line: PublicLine) {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const ask = (nth: number) =>
    line.inTurn(() => {
      begun.push(nth);
      return new Promise<void>((resolve) => ends.push(resolve));
    });
  return { begun, ask, end: (nth: number) => ends[nth]?.() };
}

describe('the line of the public', () => {
  it('lets four questions be answered at a time, and the next one when one of them is done', async () => {
    const { begun, ask, end } = worksIn(new PublicLine());
    const asked = [0, 1, 2, 3, 4, 5].map(ask);
    await setImmediate();
    expect(begun).toEqual([0, 1, 2, 3]);
    end(2);
    await asked[2];
    await setImmediate();
    expect(begun).toEqual([0, 1, 2, 3, 4]);
  });

  it('goes on after a question that fails', async () => {
    const line = new PublicLine();
    const failing = [1, 2, 3, 4, 5].map(() => line.inTurn(() => Promise.reject(new Error('no'))));
    expect((await Promise.allSettled(failing)).every(({ status }) => status === 'rejected')).toBe(true);
    expect(await line.inTurn(async () => 'answered')).toBe('answered');
  });

  it('is at most 32 long', async () => {
    const { ask } = worksIn(new PublicLine());
    for (let nth = 0; nth < 36; nth += 1) void ask(nth);
    const refused = await ask(36).catch((error: HttpException) => error.getStatus());
    expect(refused).toBe(503);
  });
});
