import { framework, recommendation } from '../../../test/support/checklist.js';
import type { Framework } from '../../domain/framework.js';
import { functionColumns, recommendationColumns } from './checklist-columns.js';

const older = framework([recommendation('NMAA-1.1', [])]);

/** The version after it, in which everything is called so. */
const renamed = (ref: string, en: string): Framework => ({
  ...older,
  ref,
  functions: older.functions.map((one) => ({
    ...one,
    title: { ...one.title, en },
    recommendations: one.recommendations.map((each) => ({ ...each, title: { ...each.title, en } })),
  })),
});

describe('the columns of compared checklists', () => {
  it('are called as the latest version calls them, in whatever order the versions come', () => {
    const versions = [renamed('example@1.10', 'Tenth'), renamed('example@1.9', 'Ninth'), older];
    for (const known of [versions, versions.toReversed()]) {
      expect(functionColumns(known, null, 'en').map(({ title }) => title)).toEqual(['Tenth']);
      expect(recommendationColumns(known, null, 'en').map(({ title }) => title)).toEqual(['Tenth']);
    }
  });
});
