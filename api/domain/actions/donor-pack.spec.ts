import fc from 'fast-check';
import { answersAt, framework, fresh, inputOf, recommendation } from '../../../test/support/checklist.js';
import { PILLARS } from '../codes.js';
import type { PillarWeight } from '../framework.js';
import { recommendationStates } from '../scoring/recommendation-state.js';
import { costsOf } from './costs.js';
import { gapsOf, pillarsServed, totalsByPillar } from './donor-pack.js';

const bears = (code: PillarWeight['code'], weight: 1 | 0.5): PillarWeight => ({
  code,
  weight,
  source: 'ours',
});
const checklist = framework([
  recommendation('NMAA-1.1', [bears('PA', 1), bears('PR', 0.5)]),
  recommendation('NMAA-1.2', [bears('PA', 1), bears('PV', 0.5)]),
  recommendation('NMAA-1.3', [bears('PR', 1)]),
]);
const round = recommendationStates(
  inputOf(checklist, {
    answers: answersAt({ 'NMAA-1.1': 1 }),
    recommendationAnswers: new Map([['NMAA-1.3', { answer: 'not_applicable' }]]),
    evidence: [fresh('NMAA-1.1-1a', 'NMAA-1.1-1b')],
  }),
);
const gaps = (...criteria: string[]) => gapsOf({ body: 'NMAA', criteria }, checklist, round);

describe('what a donor reads', () => {
  it('is each gap with the level it stands at and the highest level the action is to reach', () => {
    expect(gaps('NMAA-1.2-1a', 'NMAA-1.1-2a', 'NMAA-1.1-3a')).toEqual([
      expect.objectContaining({ recommendation: 'NMAA-1.1', level: 1, target: 3 }),
      expect.objectContaining({ recommendation: 'NMAA-1.2', level: 0, target: 1 }),
    ]);
  });

  it('tells what does not apply from what no round has asked yet', () => {
    expect(gaps('NMAA-1.3-1a')[0]?.level).toBe('not_applicable');
    expect(gapsOf({ body: 'NMAA', criteria: ['NMAA-1.3-1a'] }, checklist, [])[0]?.level).toBe('not_assessed');
  });

  it('is the main pillars of its gaps, and those that are secondary in all of them', () => {
    expect(pillarsServed(gaps('NMAA-1.1-2a'))).toEqual({ main: ['PA'], secondary: ['PR'] });
    expect(pillarsServed(gaps('NMAA-1.1-2a', 'NMAA-1.3-1a'))).toEqual({ main: ['PA', 'PR'], secondary: [] });
  });

  it('adds costs by main pillar within a currency, and keeps apart what nobody estimated', () => {
    const pillars = { main: ['PA'], secondary: [] } as const;
    const cost = (amount: number, currency: string) => ({ cost: { amount, currency }, pillars });
    expect(
      totalsByPillar([
        cost(0.1, 'EUR'),
        cost(0.2, 'EUR'),
        cost(5, 'USD'),
        { cost: null, pillars },
        { cost: { amount: 9, currency: 'EUR' }, pillars: { main: ['PA', 'PR'], secondary: [] } },
      ]),
    ).toEqual([
      { pillar: 'PA', currency: 'EUR', amount: 0.3, actions: 2 },
      { pillar: 'PA', currency: 'USD', amount: 5, actions: 1 },
      { pillar: 'PA', currency: null, amount: null, actions: 1 },
      { pillar: 'several', currency: 'EUR', amount: 9, actions: 1 },
    ]);
  });

  it('counts no action and no cost twice: the totals of a currency are its costs', () => {
    const action = fc.record({
      cost: fc.option(
        fc.record({ amount: fc.nat({ max: 1_000_000 }), currency: fc.constantFrom('EUR', 'USD', 'XOF') }),
      ),
      pillars: fc.record({ main: fc.subarray([...PILLARS], { minLength: 1 }), secondary: fc.constant([]) }),
    });
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const totals = totalsByPillar(actions);
        expect(totals.reduce((sum, one) => sum + one.actions, 0)).toBe(actions.length);
        for (const { currency, amount } of costsOf(actions).costs) {
          const lines = totals.filter((one) => one.currency === currency);
          expect(lines.reduce((sum, one) => sum + (one.amount ?? 0), 0)).toBe(amount);
        }
      }),
    );
  });
});
