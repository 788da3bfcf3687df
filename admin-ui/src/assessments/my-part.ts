import type { Me } from '../api/types';
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
}

const ROLE_OF = { NMAA: 'authority', NMAC: 'monitor' } as const;

export function myPart(me: Me | null | undefined, round: Assessment): MyPart {
  const memberships = me?.memberships ?? [];
  const inside = memberships.filter(({ countryCode }) => countryCode === round.countryCode);
  const isOfficer = inside.some(({ role }) => role === ROLE_OF[round.body]);
  const isInvited =
    inside.length === 0 &&
    memberships.some(({ role }) => role === 'adviser') &&
    (me?.invitedBy.includes(round.countryCode) ?? false);
  const isOpen = round.status === 'draft' || round.status === 'returned';
  const isHandedIn = round.status === 'submitted';
  const mayVerify = isHandedIn && (isOfficer || isInvited);
  const hadAHand = round.editedByMe && round.oneOfficer !== true;
  return {
    isOfficer,
    answers: isOfficer && isOpen,
    submits: isOfficer && isOpen,
    verifies: mayVerify && !hadAHand,
    keptFromVerifying: mayVerify && hadAHand,
    returns: mayVerify,
    publishes: isOfficer && (isHandedIn || round.status === 'verified'),
    reopens: isOfficer && (round.status === 'verified' || round.status === 'published'),
  };
}
