import type { PlannedAction } from './action.js';

/** What actions cost in one currency. */
export interface CostIn {
  /** ISO 4217 */
  readonly currency: string;
  /** in units of the currency, two decimals */
  readonly amount: number;
  /** how many actions are estimated in it */
  readonly actions: number;
}

/** Costs by currency, never added over currencies, and how many actions nobody has estimated. */
export interface Costs {
  /** by currency, A to Z */
  readonly costs: readonly CostIn[];
  readonly notEstimated: number;
}

/** What these actions cost together. @source docs/methodology.md#action-plan */
export function costsOf(actions: readonly Pick<PlannedAction, 'cost'>[]): Costs {
  const estimated = actions.flatMap(({ cost }) => cost ?? []);
  const currencies = [...new Set(estimated.map(({ currency }) => currency))].sort();
  return {
    costs: currencies.map((currency) => {
      const within = estimated.filter((cost) => cost.currency === currency);
      const hundredths = within.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
      return { currency, amount: hundredths / 100, actions: within.length };
    }),
    notEstimated: actions.length - estimated.length,
  };
}
