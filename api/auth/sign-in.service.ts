import { ForbiddenException, Injectable, UnauthorizedException } from '@nestjs/common';
import { Db } from '../access/db.js';
import { Sessions } from '../access/sessions.js';
import { Clock } from '../clock.js';
import { Attempts } from './attempts.js';
import type { CredentialsDto, MeDto } from './auth.dto.js';
import { MeService } from './me.service.js';
import { isPassword } from './password-hash.js';
import { closeSession, openSession } from './session.queries.js';

/** A session just opened: its token for the cookie, and who is signed in. */
export interface SignedIn {
  readonly token: string;
  readonly me: MeDto;
}

@Injectable()
export class SignInService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
    private readonly attempts: Attempts,
    private readonly me: MeService,
  ) {}

  /**
   * Answers an unknown account, a disabled one and a wrong password alike, and after as long.
   * @param before the session the browser had: it ends here
   * @throws HttpException 401 `wrong-credentials`, 403 `no-membership`, 429
   */
  async signIn(
    { email, password }: CredentialsDto,
    address: string,
    before: string | null,
  ): Promise<SignedIn> {
    await this.attempts.enter(email, address);
    const account = await this.account(email);
    const message = 'The e-mail address or the password is wrong.';
    if (!(await isPassword(account?.passwordHash ?? null, password)) || !account)
      throw new UnauthorizedException({ code: 'wrong-credentials', message });
    await this.attempts.forgive(email);
    return this.open(account.id, before);
  }

  /** Opens a session for somebody who has proved who they are. */
  async open(userId: string, before: string | null): Promise<SignedIn> {
    const token = await this.db.forAuthentication(async (tx) => {
      if (before) await closeSession(tx, before);
      return openSession(tx, userId, this.clock.now());
    });
    if (before) this.sessions.forget();
    const person = await this.sessions.personOf(token);
    if (!person || person.memberships.length === 0) {
      const message = 'Your account has no role yet. Ask the administrator.';
      throw new ForbiddenException({ code: 'no-membership', message });
    }
    return { token, me: await this.me.of(person) };
  }

  async signOut(token: string | null): Promise<void> {
    await this.db.forAuthentication((tx) => closeSession(tx, token ?? ''));
    this.sessions.forget();
  }

  private async account(email: string): Promise<{ id: string; passwordHash: string | null } | undefined> {
    const [account] = await this.db.forAuthentication((tx) =>
      tx.query(
        `select id, password_hash as "passwordHash" from app_user where email = $1 and disabled_at is null`,
        [email],
      ),
    );
    return account;
  }
}
