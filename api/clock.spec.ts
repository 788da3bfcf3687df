import { Clock } from './clock.js';

it('stands still where it is told to', () => {
  const clock = new Clock('2026-10-20T09:00:00Z');
  expect(clock.now().toISOString()).toBe('2026-10-20T09:00:00.000Z');
  expect(clock.today()).toBe('2026-10-20');
});

it('otherwise tells the time of the machine', () => {
  expect(Math.abs(new Clock().now().getTime() - Date.now())).toBeLessThan(1_000);
});

it('hands out a date that nobody can move it with', () => {
  const clock = new Clock('2026-10-20T09:00:00Z');
  clock.now().setFullYear(1999);
  expect(clock.today()).toBe('2026-10-20');
});
