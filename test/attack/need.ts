// The baseline of need, and what of a quarter KPI-11 holds against it.
import { nameOf } from './month.js';

const ADULT = ['Y18T59', 'Y60', 'Y18'];
/** The rows of sex and age that KPI-11 adds up. */
export const ROWS_OF: Readonly<Record<string, readonly string[]>> = {
  women: ADULT.map((ageBand) => nameOf({ sex: 'F', ageBand })),
  girls: [nameOf({ sex: 'F', ageBand: 'Y0T17' })],
  boys: [nameOf({ sex: 'M', ageBand: 'Y0T17' })],
  men: ADULT.map((ageBand) => nameOf({ sex: 'M', ageBand })),
};
const BASELINE = { kind: 'population', source: 'census', datedOn: '2025-06-30' } as const;
/** A baseline of need. */
export const NEED = { ...BASELINE, women: 300, girls: 200, boys: 200, men: 300 };
