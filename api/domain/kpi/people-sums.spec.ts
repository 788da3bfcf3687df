import type { MeasuredCount } from '../report.js';
import { addPeopleSums, peopleSums } from './people-sums.js';

const women: MeasuredCount = { measure: 'people', sex: 'F', ageBand: 'Y18', disability: '_T', value: 10 };
const ofWhom: MeasuredCount = { measure: 'people', sex: '_T', ageBand: '_T', disability: 'with', value: 3 };

describe('the sums that KPIs read', () => {
  it('keeps persons with disabilities apart where the report does not say whom it asked', () => {
    const asked = peopleSums({ disabilityAsked: 'all', counts: [women, ofWhom] });
    const notStated = peopleSums({ disabilityAsked: 'not_stated', counts: [women, ofWhom] });
    expect([asked.with, asked.withAsked]).toEqual([3, 3]);
    expect([notStated.with, notStated.withAsked]).toEqual([3, null]);
  });

  it('adds what was collected and leaves absent what was collected nowhere', () => {
    const one = peopleSums({ disabilityAsked: 'none', counts: [women] });
    const added = addPeopleSums(one, one);
    expect([added.total, added.female, added.male, added.with]).toEqual([20, 20, null, null]);
  });
});
