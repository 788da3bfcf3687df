import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { hashPassword } from '../auth/password-hash.js';
import type { Role } from '../domain/codes.js';
import { BEFORE_ALL } from './countries.js';
import type { Random } from './random.js';

/** One account of the demonstration, as it is printed at the start. */
export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly role: Role;
  readonly name: string;
  readonly countryCode: string | null;
  readonly userId: string;
}

const PEOPLE: readonly (readonly [string, Role, string, string | null])[] = [
  ['authority', 'authority', 'Ada Authority', 'XVE'],
  ['monitor', 'monitor', 'Mona Monitor', 'XVE'],
  ['verifier', 'monitor', 'Vera Verifier', 'XVE'],
  ['operator', 'operator', 'Omar Operator', 'XVE'],
  ['authority2', 'authority', 'Aurel Authority', 'XOS'],
  ['monitor2', 'monitor', 'Milo Monitor', 'XOS'],
  ['adviser', 'adviser', 'Andrea Adviser', null],
  ['admin', 'administrator', 'Adam Administrator', null],
  ['respondent', 'authority', 'Rosa Respondent', 'XVE'],
  ['officer', 'authority', 'Olga Officer', 'XMA'],
];

/** Safeguarding aggregates are for those named for it, and for nobody else. */
const NAMED_FOR_SAFEGUARDING: readonly string[] = ['monitor@demo.example'];

/** Works in the one body that is authority and centre, and holds both memberships. */
export const holdsBoth = ({ email }: Pick<DemoAccount, 'email'>): boolean => email === 'officer@demo.example';

/** Answers the functions assigned to them, and sees no more. */
export const isRespondent = ({ email }: Pick<DemoAccount, 'email'>): boolean =>
  email === 'respondent@demo.example';

/** One account per role; passwords at random unless one is given for all. */
export function demoAccounts(random: Random, password: string | undefined): DemoAccount[] {
  return PEOPLE.map(([local, role, name, countryCode]) => ({
    email: `${local}@demo.example`,
    password: password ?? randomBytes(9).toString('base64url'),
    role,
    name,
    countryCode,
    userId: random.uuid(),
  }));
}

/** @param operatorId whom the operator's account works for */
export async function insertAccount(
  tx: EntityManager,
  random: Random,
  account: DemoAccount,
  operatorId: string | null,
): Promise<void> {
  const { userId, email, name, role, countryCode, password } = account;
  await tx.query(
    'insert into app_user (id, email, name, password_hash, created_at) values ($1, $2, $3, $4, $5)',
    [userId, email, name, await hashPassword(password), BEFORE_ALL],
  );
  for (const held of holdsBoth(account) ? [role, 'monitor'] : [role])
    await tx.query(
      'insert into membership (id, user_id, role, country_code, operator_id, safeguarding, respondent) values ($1, $2, $3, $4, $5, $6, $7)',
      [
        random.uuid(),
        userId,
        held,
        countryCode,
        held === 'operator' ? operatorId : null,
        NAMED_FOR_SAFEGUARDING.includes(email),
        isRespondent(account),
      ],
    );
}
