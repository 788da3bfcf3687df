import {
  type Accreditation,
  type Agreement,
  type Family,
  isInForce,
  isSafeguarded,
  isSound,
  latestCheck,
  type SafeguardingCheck,
  type SopCheck,
} from './on-file.js';
import { type CorrectiveAction, isClosedOnTime } from './visit.js';

/** Everything the centre keeps of one operator. */
export interface OperatorFile {
  readonly agreements: readonly Agreement[];
  readonly accreditations: readonly Accreditation[];
  readonly safeguardingChecks: readonly SafeguardingCheck[];
  readonly sopChecks: readonly SopCheck[];
  readonly visits: readonly { readonly heldOn: string; readonly actions: readonly CorrectiveAction[] }[];
}

/** What may be missing: what was never recorded and what was found wanting are told apart. */
export const MISSING = [
  'no_agreement',
  'no_clause',
  'not_accredited',
  'families_unknown',
  'no_safeguarding_check',
  'no_policy',
  'policy_unread',
  'no_channel',
  'channel_untried',
  'sop_unchecked',
  'sop_not_inclusive',
  'sop_not_data_safe',
  'never_visited',
  'actions_overdue',
] as const;

/** Something that is not in order yet: whose procedures, or how many actions, where that says more. */
export interface Missing {
  readonly what: (typeof MISSING)[number];
  readonly family?: Family;
  readonly count?: number;
}

/** The parts of the file, as the operator's page shows them. */
export type StandingPart = 'agreement' | 'accreditation' | 'safeguarding' | 'sops' | 'visits';

/**
 * What is missing in an operator's file on a day, part by part; empty = in order. Procedures are asked for the families it is accredited for.
 * @source docs/methodology.md#on-file
 */
export function missingIn(file: OperatorFile, today: string): Readonly<Record<StandingPart, Missing[]>> {
  const accredited = file.accreditations.filter((one) => isInForce(one, today));
  const families = [...new Set(accredited.flatMap((one) => one.families))];
  return {
    agreement: agreementMissing(file.agreements.filter((one) => isInForce(one, today))),
    accreditation: accreditationMissing(accredited),
    safeguarding: safeguardingMissing(latestCheck(file.safeguardingChecks, today)),
    sops: families.flatMap((family) =>
      sopMissing(
        family,
        latestCheck(
          file.sopChecks.filter((check) => check.family === family),
          today,
        ),
      ),
    ),
    visits: visitsMissing(file.visits, today),
  };
}

function agreementMissing(inForce: readonly Agreement[]): Missing[] {
  if (inForce.length === 0) return [{ what: 'no_agreement' }];
  return inForce.some(({ sadddClause }) => sadddClause) ? [] : [{ what: 'no_clause' }];
}

function accreditationMissing(inForce: readonly Accreditation[]): Missing[] {
  if (inForce.length === 0) return [{ what: 'not_accredited' }];
  return inForce.some(({ families }) => families.length > 0) ? [] : [{ what: 'families_unknown' }];
}

const POLICY = { none: 'no_policy', on_file: 'policy_unread' } as const;
const CHANNEL = { none: 'no_channel', on_file: 'channel_untried' } as const;

function safeguardingMissing(check: SafeguardingCheck | null): Missing[] {
  if (check === null) return [{ what: 'no_safeguarding_check' }];
  if (isSafeguarded(check)) return [];
  return [
    ...(check.policy === 'verified' ? [] : [{ what: POLICY[check.policy] }]),
    ...(check.channel === 'verified' ? [] : [{ what: CHANNEL[check.channel] }]),
  ];
}

function sopMissing(family: Family, check: SopCheck | null): Missing[] {
  if (check === null) return [{ what: 'sop_unchecked', family }];
  if (isSound(check)) return [];
  return [
    ...(check.inclusive ? [] : [sop('sop_not_inclusive', family)]),
    ...(check.dataSafe ? [] : [sop('sop_not_data_safe', family)]),
  ];
}

const sop = (what: Missing['what'], family: Family): Missing => ({ what, family });

function visitsMissing(visits: OperatorFile['visits'], today: string): Missing[] {
  if (visits.length === 0) return [{ what: 'never_visited' }];
  const overdue = visits
    .flatMap(({ actions }) => actions)
    .filter((action) => action.closedOn === null && isClosedOnTime(action, today) === false);
  return overdue.length === 0 ? [] : [{ what: 'actions_overdue', count: overdue.length }];
}
