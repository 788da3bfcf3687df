import { Worker } from 'node:worker_threads';
import { Decider } from './decider.js';

const { jest: tools } = import.meta as unknown as { jest: typeof jest };
const QUESTION = {
  rows: [],
  months: { from: '2026-01', to: '2026-03' },
  audience: 'country',
} as const;
const NOBODY = { full: { counted: 0, leftOut: 0 } };

describe('The decider', () => {
  const decider = new Decider();
  const ended = tools.spyOn(Worker.prototype, 'terminate');
  beforeAll(() => {
    tools.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  });
  afterAll(async () => {
    tools.useRealTimers();
    await decider.onModuleDestroy();
    ended.mockRestore();
  });

  it('refuses what cannot be sent to its thread, and answers the question after it', async () => {
    const unsendable = { ...QUESTION, rows: [{ toString: () => '' }] as never };
    await expect(decider.decide(unsendable)).rejects.toThrow('could not be cloned');
    expect(await decider.decide(QUESTION)).toMatchObject(NOBODY);
  });
  it('lets its thread go when nothing is asked for half a minute, also after such a question', () => {
    tools.advanceTimersByTime(29_999);
    expect(ended).not.toHaveBeenCalled();
    tools.advanceTimersByTime(1);
    expect(ended).toHaveBeenCalledTimes(1);
  });
  it('begins another thread for what is asked later', async () => {
    expect(await decider.decide(QUESTION)).toMatchObject(NOBODY);
  });
});
