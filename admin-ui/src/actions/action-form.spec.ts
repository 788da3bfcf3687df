import { blankAction, fromSuggestion, toAmount, toBody, withGap } from './action-form';

describe('an action as it is typed', () => {
  it('ticks what holds back the next level of each recommendation that is chosen, beside what is ticked', () => {
    const gap = { heldBackBy: [{ code: 'NMAA-2.2-3a' }, { code: 'NMAA-2.2-3b' }] };
    const ticked = ['NMAA-1.1-2a', 'NMAA-2.2-3a'];
    expect(withGap(ticked, gap)).toEqual(['NMAA-1.1-2a', 'NMAA-2.2-3a', 'NMAA-2.2-3b']);
    expect(withGap(ticked, undefined)).toEqual(ticked);
  });

  it.each([
    ['12500', 12500],
    ['12 500,50', 12500.5],
    ['12,500.5', 12500.5],
    ['12.500', 12500],
    ['1.234.567,89', 1234567.89],
    ['١٢٥٠٠', 12500],
    ['0', 0],
  ])('takes an amount as people write it: %s', (text, amount) => {
    expect(toAmount(text)).toBe(amount);
  });

  it.each(['about 100', '-5', '1,2,3', '12.5.3'])('leaves what is no amount to the server: %s', (text) => {
    expect(toAmount(text)).toBe(text);
  });

  it('sends no cost where no amount is typed: not estimated, not 0', () => {
    expect(toBody({ ...blankAction([]), currency: 'EUR' }).cost).toBeNull();
    expect(toBody({ ...blankAction([]), amount: '0', currency: 'eur' }).cost).toEqual({
      amount: 0,
      currency: 'EUR',
    });
  });

  it('takes words, criteria and a day from a suggestion, which is the last of its month', () => {
    const suggestion = {
      code: 'NMAA-1.1-A2',
      recommendation: 'NMAA-1.1',
      level: 2 as const,
      title: 'Fill a post',
      how: 'Write the duty into a job description.',
      criteria: ['NMAA-1.1-2a'],
      needs: ['budget_line' as const],
      months: 4,
    };
    expect(fromSuggestion(blankAction(['NMAA-1.1-2a']), suggestion, '2026-10-20')).toMatchObject({
      title: 'Fill a post',
      criteria: ['NMAA-1.1-2a'],
      dueOn: '2027-02-28',
      suggestionCode: 'NMAA-1.1-A2',
    });
  });
});
