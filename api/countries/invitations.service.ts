import { Injectable } from '@nestjs/common';
import { EntityNotFoundError } from 'typeorm';
import { Db } from '../access/db.js';
import { once } from '../access/idempotency.js';
import type { Actor } from '../access/policy.js';
import { Sessions } from '../access/sessions.js';
import { recordAudit } from '../audit/record-audit.js';
import { Clock } from '../clock.js';
import { ruleBroken } from '../domain/domain-error.js';
import { Country } from './country.entity.js';
import { Invitation } from './invitation.entity.js';
import type { InvitationDto } from './sharing.dto.js';

interface Adviser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Whom a country lets verify its assessments. Accounts are hidden from countries, so advisers are looked up apart. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
  ) {}

  async list(actor: Actor, countryCode: string): Promise<InvitationDto[]> {
    const invitations = await this.db.as(actor, async (tx) => {
      await tx.findOneByOrFail(Country, { code: countryCode });
      return tx.find(Invitation, { where: { countryCode }, order: { invitedAt: 'ASC' } });
    });
    const advisers = await this.advisers('id = any ($1)', [invitations.map(({ userId }) => userId)]);
    return invitations.flatMap((invitation) => {
      const adviser = advisers.find(({ id }) => id === invitation.userId);
      return adviser ? [toInvitationDto(invitation, adviser)] : [];
    });
  }

  /** @throws DomainError `unknown-adviser` */
  async invite(actor: Actor, countryCode: string, email: string): Promise<InvitationDto> {
    const [adviser] = await this.advisers('email = $1', [email]);
    const invitation = await this.db.as(actor, (tx) =>
      once(tx, actor, 'POST /countries/invitations', async () => {
        if (!adviser) throw unknownAdviser();
        const invitation = { countryCode, userId: adviser.id, invitedAt: this.clock.now() };
        await tx.insert(Invitation, invitation);
        await recordAudit(tx, actor, { deed: 'invitation:make', on: adviser.id, countryCode });
        return toInvitationDto(invitation, adviser);
      }),
    );
    this.sessions.forget();
    return invitation;
  }

  async withdraw(actor: Actor, countryCode: string, userId: string): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const { affected } = await tx.delete(Invitation, { countryCode, userId });
      if (affected !== 1) throw new EntityNotFoundError(Invitation, { countryCode, userId });
      await recordAudit(tx, actor, { deed: 'invitation:withdraw', on: userId, countryCode });
    });
    this.sessions.forget();
  }

  private advisers(where: string, values: unknown[]): Promise<Adviser[]> {
    return this.db.forAuthentication((tx) =>
      tx.query(
        `select id, name, email from app_user u where ${where} and disabled_at is null
            and exists (select from membership m where m.user_id = u.id and m.role = 'adviser')`,
        values,
      ),
    );
  }
}

function unknownAdviser() {
  const detail = 'No adviser has this e-mail address here.';
  return ruleBroken('unknown-adviser', detail, [{ pointer: '#/email', code: 'unknown-adviser', detail }]);
}

function toInvitationDto(
  { countryCode, invitedAt }: Invitation,
  { id, name, email }: Adviser,
): InvitationDto {
  return { id, countryCode, name, email, invitedAt: invitedAt.toISOString() };
}
