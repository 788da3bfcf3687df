import { ForbiddenException } from '@nestjs/common';
import { EntityNotFoundError } from 'typeorm';
import { type Actor, BODY_OF, holdsIn, type Person } from '../access/policy.js';
import { isEditable } from '../domain/assessment-workflow.js';
import { type AssessmentStatus, type Body, ROLES, type Role } from '../domain/codes.js';
import { DomainError } from '../domain/domain-error.js';
import { Assessment } from './assessment.entity.js';

type Home = Pick<Assessment, 'countryCode' | 'body'>;

/** As whom somebody verifies. */
interface Verifying {
  readonly label: 'internal' | 'external';
  readonly role: Role;
}

/** What an invited adviser is shown: what was handed in, never work in progress. */
export const SHOWN_OUTSIDE: readonly AssessmentStatus[] = ['submitted', 'verified', 'published'];

/** Whether the person works in the body whose checklist this is. */
export function isOfficer(person: Person, { countryCode, body }: Home): boolean {
  return holdsIn(person, countryCode, ...rolesOf(body));
}

/** @throws ForbiddenException for people of another body */
export function assertOfficer(person: Person, home: Home): void {
  if (!isOfficer(person, home))
    throw new ForbiddenException(`This is the checklist of another body than yours.`);
}

/** Whether the person answers for this body function by function: of its assessments, what is assigned to them. */
export function respondsFor(actor: Actor, { countryCode, body }: Home): boolean {
  return actor.scope.responds.includes(`${countryCode}/${body}`);
}

/** Whether the person belongs to the country; an invited adviser does not. */
export function isInside(person: Person, countryCode: string): boolean {
  return holdsIn(person, countryCode, 'authority', 'monitor');
}

/**
 * As whom the person verifies: a colleague of the same body, or an adviser whom the country invited.
 * @throws ForbiddenException for everyone else
 */
export function verificationBy(actor: Actor, home: Home): Verifying {
  const verifying = verifiesAs(actor, home);
  if (!verifying)
    throw new ForbiddenException('Only a colleague of this body or an invited adviser verifies it.');
  return verifying;
}

/** As `verificationBy`; null for everyone else. */
export function verifiesAs(actor: Actor, home: Home): Verifying | null {
  const role = rolesOf(home.body).find((one) => holdsIn(actor, home.countryCode, one));
  if (role) return { label: 'internal', role };
  const { invitedBy, memberships } = actor;
  const isInvited = invitedBy.includes(home.countryCode) && memberships.some((m) => m.role === 'adviser');
  return isInvited && !isInside(actor, home.countryCode) ? { label: 'external', role: 'adviser' } : null;
}

/**
 * As whom the person speaks of the assessment: somebody of the country, of the body itself where they hold both roles, or
 * an adviser whom the country invited.
 * @throws ForbiddenException for everyone else
 */
export function speaksAs(actor: Actor, home: Home): Role {
  const ofCountry = [...rolesOf(home.body), 'authority' as const, 'monitor' as const];
  const role = ofCountry.find((one) => holdsIn(actor, home.countryCode, one));
  return role ?? verificationBy(actor, home).role;
}

/** @throws EntityNotFoundError where an outsider asks for work in progress; what is not assigned is not found at all */
export function assertShown(
  actor: Actor,
  assessment: Pick<Assessment, 'countryCode' | 'body' | 'status' | 'id'>,
): void {
  if (!isShown(actor, assessment)) throw new EntityNotFoundError(Assessment, assessment.id);
}

/** Whether somebody who reaches the assessment is shown it: outsiders are not shown work in progress. */
export function isShown(
  actor: Actor,
  assessment: Pick<Assessment, 'countryCode' | 'body' | 'status'>,
): boolean {
  const { countryCode, status } = assessment;
  return isInside(actor, countryCode) || respondsFor(actor, assessment) || SHOWN_OUTSIDE.includes(status);
}

/** @throws DomainError `not-editable` once it is submitted */
export function assertEditable({ status }: Pick<Assessment, 'status'>): void {
  if (isEditable(status)) return;
  throw new DomainError(
    'not-editable',
    `An assessment that is ${status} cannot be changed: return or reopen it first.`,
  );
}

/** @throws DomainError `not-under-verification` unless it is submitted and waits for its verifier */
export function assertUnderVerification({ status }: Pick<Assessment, 'status'>): void {
  if (status === 'submitted') return;
  throw new DomainError(
    'not-under-verification',
    `A verifier speaks while an assessment is submitted; it is ${status}.`,
  );
}

function rolesOf(body: Body): Role[] {
  return ROLES.filter((role) => BODY_OF[role] === body);
}
