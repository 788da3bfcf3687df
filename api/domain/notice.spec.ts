import { changedHands, noticesFor, ofRound } from './notice.js';

const ROUND = { id: 'r1', countryCode: 'XVE', body: 'NMAA', period: '2026', dueOn: '2026-11-15' } as const;

describe('a notice', () => {
  it('is made once for each person, and not for whoever did the deed', () => {
    const matter = ofRound('round-returned', ROUND, 'v4');
    const people = noticesFor(matter, ['ada', 'bea', 'ada', 'cleo'], 'bea').map(({ userId }) => userId);
    expect(people).toEqual(['ada', 'cleo']);
  });

  it('is known by what happened: another occasion or another function is another notice', () => {
    const keys = [
      ofRound('function-assigned', ROUND, 1, 'NMAA-2').key,
      ofRound('function-assigned', ROUND, 2, 'NMAA-2').key,
      ofRound('function-assigned', ROUND, 1, 'NMAA-3').key,
      ofRound('function-taken', ROUND, 1, 'NMAA-2').key,
      ofRound('function-assigned', { ...ROUND, id: 'r2' }, 1, 'NMAA-2').key,
    ];
    expect(new Set(keys).size).toBe(5);
  });

  it('tells of a function those to whom it is new and those who lost it, and nobody who keeps it', () => {
    expect(changedHands(['ada', 'bea'], ['bea', 'cleo'])).toEqual({ given: ['cleo'], taken: ['ada'] });
    expect(changedHands(['ada'], ['ada'])).toEqual({ given: [], taken: [] });
  });
});
