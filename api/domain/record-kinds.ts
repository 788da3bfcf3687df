import { type OperatorKind, RECORD_KINDS, type RecordKind } from './codes.js';

/** Kinds of which the latest snapshot of an organisation counts, however old; never a sum over months. */
export const STOCK_KINDS = [
  'survey-team',
  'workforce',
  'workplace-package',
  'inclusion-post',
  'partnership',
  'inclusion-target',
  'transparency-report',
] as const satisfies readonly RecordKind[];

/** Who reports a kind of record: those who do so as a rule, and those who may as well. */
interface Reporters {
  readonly usually: readonly OperatorKind[];
  readonly also: readonly OperatorKind[];
}

/**
 * THE table of who reports what. Casualties, tasking orders, posts, partnerships, requests, targets and transparency
 * reports are the country's own: told by operators too they would be counted twice.
 * @source docs/methodology.md#record-reporters
 */
export const REPORTERS: Readonly<Record<RecordKind, Reporters>> = {
  consultation: { usually: ['operator'], also: ['centre', 'authority'] },
  'survey-team': { usually: ['operator'], also: ['centre', 'authority'] },
  'va-tally': { usually: ['operator'], also: ['centre', 'authority'] },
  'casualty-outcome': { usually: ['centre'], also: ['authority'] },
  workforce: { usually: ['operator', 'centre', 'authority'], also: [] },
  'staff-movement': { usually: ['authority'], also: ['operator', 'centre'] },
  'leadership-place': { usually: [], also: ['operator', 'centre', 'authority'] },
  'workplace-package': { usually: [], also: ['operator', 'centre', 'authority'] },
  meeting: { usually: ['centre', 'authority'], also: ['operator'] },
  'tasking-order': { usually: ['centre'], also: ['authority'] },
  'community-feedback': { usually: [], also: ['operator', 'centre', 'authority'] },
  'inclusion-post': { usually: [], also: ['centre', 'authority'] },
  partnership: { usually: [], also: ['centre', 'authority'] },
  'funding-request': { usually: ['authority'], also: ['centre'] },
  'inclusion-target': { usually: ['authority'], also: [] },
  'transparency-report': { usually: ['authority'], also: [] },
};

/** Whether such an organisation reports this kind of record. */
export function reportsKind(organisation: OperatorKind, kind: RecordKind): boolean {
  return [...REPORTERS[kind].usually, ...REPORTERS[kind].also].includes(organisation);
}

/** The kinds that such an organisation reports: `first` as a rule, `more` beside them. */
export function kindsOf(organisation: OperatorKind): {
  readonly first: readonly RecordKind[];
  readonly more: readonly RecordKind[];
} {
  return {
    first: RECORD_KINDS.filter((kind) => REPORTERS[kind].usually.includes(organisation)),
    more: RECORD_KINDS.filter((kind) => REPORTERS[kind].also.includes(organisation)),
  };
}
