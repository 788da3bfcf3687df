import { Injectable, NotFoundException } from '@nestjs/common';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import type { HolderDto } from './holder.dto.js';

const HOLDERS = `
  select u.id, u.name, m.role, o.name as "operatorName"
    from membership m join app_user u on u.id = m.user_id left join operator o on o.id = m.operator_id
   where m.country_code = $1 and m.safeguarding and u.disabled_at is null
   order by u.name, m.role`;

/** Accounts are hidden from countries; who was given this permission in theirs is not. */
@Injectable()
export class HoldersService {
  constructor(private readonly db: Db) {}

  async list(actor: Actor, countryCode: string): Promise<HolderDto[]> {
    if (!actor.scope.countries.includes(countryCode)) throw new NotFoundException();
    return this.db.forAuthentication((tx) => tx.query(HOLDERS, [countryCode]));
  }
}
