import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import { BODY_OF } from '../../access/policy.js';
import { ROLES } from '../../domain/codes.js';
import type { Assessment } from '../assessment.entity.js';
import type { RespondentDto } from './assignment.dto.js';

const CANDIDATES = `select u.id, u.name from app_user u join membership m on m.user_id = u.id
  where m.country_code = $1 and m.role = any ($2::text[]) and m.respondent and u.disabled_at is null order by u.name, u.id`;

/** Whom a body could ask. Accounts are hidden from countries, so respondents are looked up for that alone: names, no addresses. */
@Injectable()
export class Candidates {
  constructor(private readonly db: Db) {}

  of(
    tx: EntityManager,
    { countryCode, body }: Pick<Assessment, 'countryCode' | 'body'>,
  ): Promise<RespondentDto[]> {
    const roles = ROLES.filter((role) => BODY_OF[role] === body);
    return this.db.amongAccounts(tx, () => tx.query(CANDIDATES, [countryCode, roles]));
  }
}
