import { Injectable } from '@nestjs/common';
import { Db } from '../access/db.js';
import { Sessions } from '../access/sessions.js';
import { recordAudit } from '../audit/record-audit.js';
import { ruleBroken } from '../domain/domain-error.js';
import { passwordFaults } from '../domain/password.js';
import type { NewPasswordDto } from './auth.dto.js';
import { COMMON_PASSWORDS } from './common-passwords.js';
import { OneTimeLinks } from './one-time-links.js';
import { hashPassword } from './password-hash.js';
import { closeSessionsOf } from './session.queries.js';

@Injectable()
export class PasswordService {
  constructor(
    private readonly db: Db,
    private readonly links: OneTimeLinks,
    private readonly sessions: Sessions,
  ) {}

  /** Chooses a password by a one-time link, and signs the person out everywhere. @throws DomainError `link-not-valid` */
  async choose({ token, password }: NewPasswordDto): Promise<void> {
    await this.db.forAuthentication(async (tx) => {
      const userId = await this.links.check(tx, 'password', token);
      const [user] = await tx.query('select id, email from app_user where id = $1 and disabled_at is null', [
        userId,
      ]);
      if (!user) throw ruleBroken('link-not-valid', 'This account is closed.');
      const hash = await this.hash(password, user.email);
      await tx.query('update app_user set password_hash = $2, version = version + 1 where id = $1', [
        user.id,
        hash,
      ]);
      await this.links.use(tx, token);
      await closeSessionsOf(tx, user.id);
      await tx.query('delete from login_attempt where account = $1', [user.email]);
      await recordAudit(
        tx,
        { userId: user.id },
        { deed: 'account:password', on: user.id, countryCode: null },
      );
    });
    this.sessions.forget();
  }

  /** @throws DomainError `password-refused` */
  async hash(password: string, email: string): Promise<string> {
    const faults = passwordFaults(password, email, COMMON_PASSWORDS);
    if (faults[0]) throw ruleBroken('password-refused', faults[0].detail, faults);
    return hashPassword(password);
  }
}
