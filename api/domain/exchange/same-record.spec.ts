import fc from 'fast-check';
import type { ReportRecord } from '../report.js';
import { sameRecord } from './same-record.js';

const team = {
  id: '1',
  kind: 'survey-team',
  team: 'A',
  members: 5,
  trained: 0,
  leaderTrained: false,
} as const;
const other = (fields: object) => ({ ...team, ...fields }) as unknown as ReportRecord;

describe('two sub-records', () => {
  it('say the same whatever their ids and the order of their fields', () => {
    const keys = Object.keys(team) as (keyof typeof team)[];
    fc.assert(
      fc.property(fc.shuffledSubarray(keys, { minLength: keys.length }), fc.uuid(), (order, id) => {
        const shuffled = Object.fromEntries(order.map((key) => [key, team[key]]));
        expect(sameRecord(team, { ...shuffled, id } as ReportRecord)).toBe(true);
      }),
    );
  });

  it('say the same where a field is absent in one and null in the other, and not where it is 0', () => {
    expect(sameRecord(other({ note: null }), team)).toBe(true);
    expect(sameRecord(other({ trained: null }), team)).toBe(false);
  });

  it('differ by any figure, also within a group', () => {
    const groups = (number: number) => other({ groups: { women: { number, heard: null } } });
    expect(sameRecord(other({ members: 6 }), team)).toBe(false);
    expect(sameRecord(groups(1), groups(2))).toBe(false);
    expect(sameRecord(groups(1), groups(1))).toBe(true);
  });
});
