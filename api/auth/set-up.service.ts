import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import { recordAudit } from '../audit/record-audit.js';
import { DomainError } from '../domain/domain-error.js';
import type { SetUpDto } from './auth.dto.js';
import { OneTimeLinks } from './one-time-links.js';
import { PasswordService } from './password.service.js';
import { type SignedIn, SignInService } from './sign-in.service.js';

/** The first administrator, and nobody after: later accounts are made by an administrator. */
@Injectable()
export class SetUpService {
  constructor(
    private readonly db: Db,
    private readonly links: OneTimeLinks,
    private readonly passwords: PasswordService,
    private readonly signIn: SignInService,
  ) {}

  /** A fresh link to the form of the first administrator; `null` when there is one. */
  link(origin: string): Promise<string | null> {
    return this.db.forAuthentication(async (tx) => {
      if (await hasAdministrator(tx)) return null;
      return (await this.links.make(tx, 'set-up', null, origin)).url;
    });
  }

  /** @throws DomainError `already-set-up`, `link-not-valid`, `password-refused` */
  async setUp({ token, email, password, name }: SetUpDto): Promise<SignedIn> {
    const id = randomUUID();
    await this.db.forAuthentication(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext('set-up'))`);
      if (await hasAdministrator(tx))
        throw new DomainError('already-set-up', 'There is an administrator already.');
      await this.links.check(tx, 'set-up', token);
      const hash = await this.passwords.hash(password, email);
      const user = [id, email, name, hash];
      await tx.query('insert into app_user (id, email, name, password_hash) values ($1, $2, $3, $4)', user);
      await tx.query(`insert into membership (id, user_id, role) values ($1, $2, 'administrator')`, [
        randomUUID(),
        id,
      ]);
      await this.links.use(tx, token);
      await recordAudit(tx, { userId: id }, { deed: 'set-up', on: id, countryCode: null });
    });
    return this.signIn.open(id, null);
  }
}

async function hasAdministrator(tx: EntityManager): Promise<boolean> {
  const found = await tx.query(`select 1 from membership where role = 'administrator' limit 1`);
  return found.length > 0;
}
