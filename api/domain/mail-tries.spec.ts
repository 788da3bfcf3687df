import { isFinal, minutesToNextTry } from './mail-tries.js';

describe('a mail that could not be sent', () => {
  it('is tried again after ever longer waits, eight times in two days, and then given up', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8].map(minutesToNextTry);
    expect(waits).toEqual([1, 5, 15, 60, 240, 720, 1440, null]);
  });

  it('is given up at once where its address is refused, and never for the server’s own trouble', () => {
    expect(isFinal('EENVELOPE', 550)).toBe(true);
    expect(isFinal('EENVELOPE', 450)).toBe(false);
    expect(isFinal('EAUTH', 535)).toBe(false);
    expect(isFinal('ECONNECTION', undefined)).toBe(false);
  });
});
