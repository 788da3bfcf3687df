import { BODIES, PILLARS } from './codes.js';
import { RUNGS } from './framework.js';
import { amount, listOf, oneOf, positive, record, where, words } from './shape.js';

const text = record({ en: words }, { fr: words, ar: words });

const dataEvidence = record(
  { kpi: where('a KPI code', (value) => /^KPI-\d\d[a-z]?$/.test(String(value))) },
  { atLeast: amount, atMost: amount, exists: oneOf(true), bound: oneOf('lower', 'upper'), months: positive },
);

const criterion = record(
  { code: words, text, help: text, evidence: listOf(text) },
  { freshMonths: positive, notApplicableWhen: text, dataEvidence, formerly: listOf(words) },
);

const recommendation = record(
  {
    code: words,
    title: text,
    gist: text,
    pillars: listOf(
      record({ code: oneOf(...PILLARS), weight: oneOf(1, 0.5), source: oneOf('brief', 'ours') }),
    ),
    standards: listOf(words),
    rungs: listOf(record({ rung: oneOf(...RUNGS), criteria: listOf(criterion) })),
  },
  { notApplicableWhen: text, evidenceRule: oneOf('referencesOnly') },
);

/** The keys and kinds of a framework file; its rules are in `frameworkFaults`. */
export const frameworkShape = record({
  ref: where('a name and version like gdei-wps@1.0', (value) =>
    /^[a-z][a-z-]*@\d+\.\d+$/.test(String(value)),
  ),
  title: text,
  source: text,
  rungLabels: listOf(record({ rung: oneOf(...RUNGS), label: text })),
  functions: listOf(
    record({ code: words, body: oneOf(...BODIES), title: text, recommendations: listOf(recommendation) }),
  ),
});
