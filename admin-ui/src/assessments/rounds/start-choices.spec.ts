import type { Assessment, FrameworkSummary } from '../types';
import { startChoices } from './start-choices';

const summary = (ref: string, more: Partial<FrameworkSummary> = {}): FrameworkSummary => ({
  ref,
  family: ref.split('@')[0] ?? ref,
  title: ref,
  bodies: ['NMAA', 'NMAC'],
  inIndexes: false,
  ...more,
});
const frameworks = [
  summary('centre-only@1.0', { bodies: ['NMAC'] }),
  summary('gdei-wps@1.0', { inIndexes: true }),
  summary('gdei-wps@1.1', { inIndexes: true }),
  summary('psea-minimum@1.0'),
];
const round = (id: string, frameworkRef: string) =>
  ({ id, frameworkRef, body: 'NMAA', countryCode: 'XVE' }) as Assessment;
const rounds = [round('third', 'psea-minimum@1.0'), round('second', 'gdei-wps@1.0')];
const home = { body: 'NMAA', countryCode: 'XVE' } as const;

describe('what one chooses from when a round begins', () => {
  it('are the newest versions of the checklists that ask the body, that of the indexes first', () => {
    const { checklists, checklist, versions } = startChoices(home, null, frameworks, rounds);
    expect(checklists.map(({ ref }) => ref)).toEqual(['gdei-wps@1.1', 'psea-minimum@1.0']);
    expect(checklist?.ref).toBe('gdei-wps@1.1');
    expect(versions.map(({ ref }) => ref)).toEqual(['gdei-wps@1.0', 'gdei-wps@1.1']);
  });

  it('are answers of rounds by the same checklist only', () => {
    const earlier = (family: string | null) =>
      startChoices(home, family, frameworks, rounds).earlier.map(({ id }) => id);
    expect(earlier(null)).toEqual(['second']);
    expect(earlier('psea-minimum')).toEqual(['third']);
  });

  it('is nothing for whoever works for no body', () => {
    expect(startChoices(undefined, null, frameworks, rounds).checklist).toBeUndefined();
  });
});
