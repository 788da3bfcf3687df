import { recordShapeFaults } from './record-shape.js';

const team = { id: 'a', kind: 'survey-team', team: 'T1', members: 6, trained: 4, leaderTrained: true };

const target = {
  id: 'a',
  kind: 'inclusion-target',
  title: 'Women in survey teams',
  hasBaseline: true,
  targetYear: 2027,
  valueMonth: '2026-03',
};
const request = {
  id: 'a',
  kind: 'funding-request',
  currency: 'USD',
  submitted: 3,
  withGoals: 2,
  amountSubmitted: 120_000_000,
  amountWithGoals: null,
};

describe('the shape of a sub-record', () => {
  it('accepts a survey team with all its fields', () => {
    expect(recordShapeFaults(team)).toEqual([]);
  });

  it('takes money above what people may number, and a target that was never measured', () => {
    expect(recordShapeFaults(request)).toEqual([]);
    expect(recordShapeFaults({ ...target, targetYear: null, valueMonth: null })).toEqual([]);
  });

  it.each([
    ['a year out of reach', { ...target, targetYear: 99 }, '#/targetYear', 'V01'],
    ['a month that is none', { ...target, valueMonth: '2026-13' }, '#/valueMonth', 'V01'],
    ['a currency in words', { ...request, currency: 'dollars' }, '#/currency', 'V01'],
    ['half a request', { ...request, submitted: 2.5 }, '#/submitted', 'V02'],
    ['money with cents', { ...request, amountSubmitted: 10.5 }, '#/amountSubmitted', 'V02'],
  ])('points at %s', (_what, body, pointer, code) => {
    expect(recordShapeFaults(body)).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it('points at a figure that is no count with rule V02', () => {
    expect(recordShapeFaults({ ...team, members: -1 })).toEqual([
      { pointer: '#/members', code: 'V02', detail: 'must be a whole number, 0 or more' },
    ]);
  });

  it.each([
    ['an unknown kind', { ...team, kind: 'constructor' }, '#/kind'],
    [
      'a missing field',
      { id: 'a', kind: 'survey-team', members: 6, trained: 4, leaderTrained: true },
      '#/team',
    ],
    ['a field that is not of this kind', { ...team, names: 'x' }, '#/names'],
  ])('points at %s with rule V01', (_what, body, pointer) => {
    expect(recordShapeFaults(body)).toEqual([expect.objectContaining({ pointer, code: 'V01' })]);
  });

  it('wants every group of a consultation said', () => {
    const pointers = recordShapeFaults({ id: 'a', kind: 'consultation', placeCode: 'VD', groups: {} }).map(
      (f) => f.pointer,
    );
    expect(pointers).toContain('#/groups/minority');
  });
});
