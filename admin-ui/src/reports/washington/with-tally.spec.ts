import { LAYOUT, NEW_ENTRY, withValues } from '../entry/entry-form';
import { withTally } from './with-tally';

const WOMEN = { sex: 'F', ageBand: 'Y18T59' } as const;
const MEN = { sex: 'M', ageBand: 'Y60' } as const;
const TALLY = [
  { ...WOMEN, disability: 'with', value: 1 },
  { ...WOMEN, disability: 'without', value: 2 },
  { ...MEN, disability: '_U', value: 1 },
] as const;

describe('A tally that is put into an entry', () => {
  it('fills the rows that were tallied, and a blank total with the people asked', () => {
    const form = withTally(withValues(NEW_ENTRY, { [LAYOUT]: '' }), TALLY, 'en');
    expect(form).toMatchObject({
      'counts/F,Y18T59,_T': '3',
      'counts/F,Y18T59,with': '1',
      'counts/F,Y18T59,_U': '0',
      'counts/M,Y60,_T': '1',
      'counts/M,Y60,with': '0',
      'counts/M,Y60,_U': '1',
      disabilityAsked: 'all',
      disabilityMethod: 'WG_SS',
    });
    expect(form).not.toHaveProperty(['counts/F,Y60,_T']);
  });

  it('fills the total row where disability is given as a total', () => {
    const form = withTally(NEW_ENTRY, TALLY, 'en');
    expect(form).toMatchObject({ 'counts/_T,_T,with': '1', 'counts/_T,_T,_U': '1' });
    expect(form).not.toHaveProperty(['counts/F,Y18T59,with']);
  });

  it('says that a number was asked where more people are counted than were tallied', () => {
    const form = withTally(withValues(NEW_ENTRY, { 'counts/F,Y18T59,_T': '40' }), TALLY, 'en');
    expect(form).toMatchObject({
      'counts/F,Y18T59,_T': '40',
      disabilityAsked: 'number',
      disabilityAskedNumber: '4',
    });
  });
});
