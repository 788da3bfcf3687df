import { isEditable } from '../../../api/domain/assessment-workflow.js';
import type { Me, MyMembership } from '../api/types';
import type { Assessment } from './types';

/** What a person may do with one round; a courtesy of the pages, the server decides. */
export interface MyPart {
  /** Works in the body whose round it is. */
  readonly isOfficer: boolean;
  readonly answers: boolean;
  readonly submits: boolean;
  /** May give own answers as a verifier now. */
  readonly verifies: boolean;
  /** A verifier's deed is due, but this person had a hand in the round. */
  readonly keptFromVerifying: boolean;
  readonly returns: boolean;
  readonly publishes: boolean;
  readonly reopens: boolean;
  /** Writes in the threads at its criteria. */
  readonly comments: boolean;
}

const ROLE_OF = { NMAA: 'authority', NMAC: 'monitor' } as const;

const PUBLISHABLE: readonly Assessment['status'][] = ['submitted', 'verified'];
const REOPENABLE: readonly Assessment['status'][] = ['verified', 'published'];

export function myPart(me: Person, round: Assessment): MyPart {
  const isOfficer = worksIn(me, round);
  const isOpen = isEditable(round.status);
  const isHandedIn = round.status === 'submitted';
  const mayVerify = isHandedIn && (isOfficer || isInvited(me, round));
  const hadAHand = round.editedByMe && round.oneOfficer !== true;
  return {
    isOfficer,
    answers: (isOfficer || round.assignedFunctions !== null) && isOpen,
    submits: isOfficer && isOpen,
    verifies: mayVerify && !hadAHand,
    keptFromVerifying: mayVerify && hadAHand,
    returns: mayVerify,
    publishes: isOfficer && PUBLISHABLE.includes(round.status),
    reopens: isOfficer && REOPENABLE.includes(round.status),
    comments: commentsOn(me, round),
  };
}

type Person = Me | null | undefined;

function worksIn(me: Person, { countryCode, body }: Assessment): boolean {
  return holds(me, (one) => !one.respondent && one.countryCode === countryCode && one.role === ROLE_OF[body]);
}

/** People of the country, and an adviser whom it invited. */
function commentsOn(me: Person, round: Assessment): boolean {
  const isOfCountry = ({ countryCode, role, respondent }: MyMembership) =>
    !respondent && countryCode === round.countryCode && (role === 'authority' || role === 'monitor');
  return holds(me, isOfCountry) || isInvited(me, round);
}

/** An adviser from outside whom the country invited. */
function isInvited(me: Person, { countryCode }: Assessment): boolean {
  const isInside = holds(me, (one) => one.countryCode === countryCode);
  const isAdviser = holds(me, (one) => one.role === 'adviser');
  return isAdviser && !isInside && me?.invitedBy.includes(countryCode) === true;
}

const holds = (me: Person, test: (membership: MyMembership) => boolean): boolean =>
  me?.memberships.some(test) ?? false;
