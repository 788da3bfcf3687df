import { nextVersion } from '../../test/fixtures/next-version.js';
import { framework, recommendation } from '../../test/support/checklist.js';
import { versionFaults, versionsLike } from './version-faults.js';

const first = framework(
  [recommendation('NMAA-1.1')],
  ['NMAA-2.1', 'NMAA-2.2', 'NMAA-2.3', 'NMAA-2.4'].map((code) => recommendation(code)),
);
const second = nextVersion(first);
const stranger = { ...first, ref: 'another@3.0' };

describe('the next version of a family', () => {
  it('is later than every version there is, of its own family', () => {
    expect(versionFaults(second, [first, stranger])).toEqual([]);
    expect(versionFaults(first, [second, stranger])).toEqual([
      { pointer: '#/ref', code: 'version-not-newer', detail: 'must be later than example@1.1' },
    ]);
    expect(versionFaults(first, [stranger])).toEqual([]);
  });

  it('replaces only what some earlier version asked, however long ago', () => {
    const third = { ...second, ref: 'example@1.2' };
    expect(versionFaults(third, [first, second])).toEqual([]);
    const slip = framework([recommendation('NMAA-1.1', undefined, { '1a': { formerly: ['NMAA-1.1-1z'] } })]);
    expect(versionFaults({ ...slip, ref: 'example@1.2' }, [first])).toEqual([
      {
        pointer: '#/NMAA-1.1-1a',
        code: 'formerly-unknown',
        detail: 'replaces NMAA-1.1-1z, which no earlier version asks',
      },
    ]);
  });

  it('stands in its family by number', () => {
    const [tenth, ninth] = ['example@1.10', 'example@1.9'].map((ref) => ({ ...first, ref }));
    if (!tenth || !ninth) throw new Error('there are two');
    expect(versionsLike('example@1.0', [tenth, stranger, ninth, first]).map(({ ref }) => ref)).toEqual([
      'example@1.0',
      'example@1.9',
      'example@1.10',
    ]);
  });
});
