import { Injectable, UnauthorizedException } from '@nestjs/common';
import { Db } from '../access/db.js';
import { type Actor, type Person, permissionsOf, scopeOf } from '../access/policy.js';
import { Sessions } from '../access/sessions.js';
import { Clock } from '../clock.js';
import { assertVersion, type ExpectedVersion } from '../http/versions.js';
import { Mailer } from '../mail/mailer.js';
import type { ChangeMeDto, MeDto } from './auth.dto.js';
import { accountOf, namesWithin } from './me.queries.js';

@Injectable()
export class MeService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
    private readonly mailer: Mailer,
  ) {}

  async of(person: Person): Promise<MeDto> {
    const scope = scopeOf(person, 'account:own');
    if (!scope) throw new UnauthorizedException();
    const actor: Actor = { ...person, permission: 'account:own', scope };
    const names = await this.db.as(actor, namesWithin);
    const { version, mailNotices } = await this.db.forAuthentication((tx) => accountOf(tx, person.userId));
    const nameOf = (key: string | null) => (key === null ? null : (names.get(key) ?? null));
    return {
      id: person.userId,
      name: person.name,
      email: person.email,
      language: person.language,
      memberships: person.memberships.map(({ role, countryCode, operatorId, respondent }) => ({
        role,
        countryCode,
        countryName: nameOf(countryCode),
        operatorId,
        operatorName: nameOf(operatorId),
        respondent,
      })),
      permissions: permissionsOf(person),
      invitedBy: [...person.invitedBy],
      mailNotices,
      mailOffered: this.mailer.isConfigured,
      today: this.clock.today(),
      version,
    };
  }

  async change(
    actor: Actor,
    { name, language, mailNotices }: ChangeMeDto,
    expected: ExpectedVersion,
  ): Promise<MeDto> {
    const changed = { name: name ?? actor.name, language: language ?? actor.language };
    await this.db.forAuthentication(async (tx) => {
      const before = await accountOf(tx, actor.userId);
      assertVersion(expected, before.version);
      const values = [actor.userId, changed.name, changed.language, mailNotices ?? before.mailNotices];
      await tx.query(
        'update app_user set name = $2, language = $3, mail_notices = $4, version = version + 1 where id = $1',
        values,
      );
    });
    this.sessions.forget();
    return this.of({ ...actor, ...changed });
  }
}
