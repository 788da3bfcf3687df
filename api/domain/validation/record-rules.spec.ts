import {
  casualties,
  consultation,
  feedback,
  heard,
  movement,
  OF_THE_COUNTRY,
  orders,
  places,
  posts,
  request,
  staff,
  tally,
  target,
  team,
  workplace,
} from '../../../test/fixtures/records.js';
import { context, report } from '../../../test/fixtures/saddd.js';
import type { Report, ReportRecord } from '../report.js';
import type { ValidationContext } from './context.js';
import { reportFindings } from './validate.js';

const keys = (given: Partial<Report>, more: Partial<ValidationContext> = {}) =>
  reportFindings(report(given), context(more))
    .map(({ key }) => key)
    .filter((key) => key !== 'V24.small' && key !== 'V27.no-quantity');

it('say nothing of a report without a mistake', () => {
  const own = [team, staff, consultation, movement, places, workplace, feedback];
  expect(keys({ records: own }, { organisation: 'operator' })).toEqual([]);
  expect(keys({ records: [...own, ...OF_THE_COUNTRY] }, { organisation: 'authority' })).toEqual([]);
});

it('refuse an operator what is the authority’s or the centre’s to report, and say whose it is', () => {
  const refused = keys({ records: OF_THE_COUNTRY }, { organisation: 'operator' });
  expect(refused.filter((key) => key === 'V01.authority-or-centre')).toHaveLength(5);
  expect(refused.filter((key) => key === 'V01.authority-only')).toHaveLength(2);
  expect(keys({ records: [target] }, { organisation: 'centre' })).toEqual(['V01.authority-only']);
  expect(keys({ records: OF_THE_COUNTRY }, { organisation: null })).toEqual([]);
});

const RECORDS: readonly (readonly [string, string, ReportRecord])[] = [
  ['more trained than members', 'V07.above-stock', { ...team, trained: 5 }],
  ['more declared than answered', 'V07.above-stock', { ...staff, disabilityDeclared: 11 }],
  ['more answered than staff', 'V07.above-stock', { ...staff, disabilityAnswered: 13 }],
  ['more hired under 18 than hired', 'V07.above-stock', { ...movement, hiresUnder18: 6 }],
  ['somebody hired under 18', 'V22.minors-hired', { ...movement, hiresUnder18: 1 }],
  [
    'more declared than answered, of leadership places',
    'V07.above-stock',
    { ...places, disabilityDeclared: 9 },
  ],
  ['more orders with a target than issued', 'V07.above-stock', { ...orders, issued: 7 }],
  ['more answers than feedback', 'V07.above-stock', { ...feedback, feedbackAnswered: 6 }],
  ['more posts filled than established', 'V07.above-stock', { ...posts, established: 1 }],
  ['more requests with goals than submitted', 'V07.above-stock', { ...request, withGoals: 4 }],
  ['more money with goals than asked for', 'V07.above-stock', { ...request, amountWithGoals: 90_000_001 }],
  ['more records with sex than casualties', 'V07.above-stock', { ...casualties, sexKnown: 10 }],
  ['a complete record whose age is not known', 'V07.above-stock', { ...casualties, complete: 8 }],
  ['a measure of a workplace that nobody assessed', 'V01.not-assessed', { ...workplace, assessed: false }],
  ['an assessed workplace with a measure left open', 'V01.not-assessed', { ...workplace, childCare: null }],
  ['an address in the title of a target', 'V23.email', { ...target, title: 'ask head@example.org' }],
  ['a long number in the title of a target', 'V23.digits', { ...target, title: 'Reach 1234567 women' }],
  ['half a member', 'V02.not-a-count', { ...team, members: 4.5 }],
  ['a tally in an unknown place', 'V01.unknown-place', { ...tally, placeCode: 'VD09' }],
  ['staff under 18', 'V22.minors', { ...staff, under18: 2 }],
  ['a telephone number for a team', 'V23.phone', { ...team, team: '+380 44 555 01 99' }],
  [
    'a group heard of whom nobody came',
    'V01.heard-nobody',
    { ...consultation, groups: { ...consultation.groups, women: { ...heard, number: 0 } } },
  ],
];

describe('of a record, the rules find', () => {
  it.each(RECORDS)('%s (%s)', (_, key, record) => {
    const [finding] = reportFindings(report({ records: [record], entries: [] }), context());
    expect(finding?.key).toBe(key);
    expect(finding?.pointer).toMatch(new RegExp(`^#/records/${record.id}/`));
  });
});
