import type { Actor } from './actors.js';

/** A criterion of the country's own, under a recommendation of the authority. */
export const OWN_CRITERION = {
  body: 'NMAA',
  recommendationCode: 'NMAA-2.1',
  text: {
    en: 'The annual report to parliament has a page on survivors.',
    ar: 'في التقرير السنوي إلى البرلمان صفحة عن الناجين.',
  },
  help: { en: 'The page, with its number.' },
  notApplicableWhen: { en: 'No survivor is known in the country.' },
  rung: 2,
  from: '2026',
};

/** In its place, a heading of the country's own. */
export const UNDER_HEADING = { recommendationCode: null, heading: { en: 'Our law', fr: 'Notre loi' } };

/** Has a criterion made. @returns its code */
export async function ownCriterion(by: Actor, more: object = {}): Promise<string> {
  const made = await by.post('/national-criteria', { ...OWN_CRITERION, ...more });
  expect([made.status, made.body.code]).toEqual([201, expect.stringMatching(/^X[A-Z]{2}-NMA[AC]-\d+$/)]);
  return made.body.code;
}
