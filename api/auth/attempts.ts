import { HttpException, Injectable } from '@nestjs/common';
import { Db } from '../access/db.js';
import { networkOf } from '../http/network-of.js';

const MINUTES = 15;
const MOST_PER_ACCOUNT = 10;
/** Whole offices share one address. */
const MOST_PER_ADDRESS = 100;

/**
 * Slows guessing down, per account and per address, or network of IPv6: within one, somebody may choose a new address for
 * each guess. An attempt is entered before the password is looked at, under a
 * lock, so that a hundred at once are not a hundred guesses. The database's clock counts: the demonstration's own
 * stands still.
 */
@Injectable()
export class Attempts {
  constructor(private readonly db: Db) {}

  /** @throws HttpException 429 */
  async enter(account: string, ip: string): Promise<void> {
    const address = networkOf(ip);
    const allowed = await this.db.forAuthentication(async (tx) => {
      await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`login ${account}`]);
      await tx.query('delete from login_attempt where at < now() - make_interval(mins => $1)', [MINUTES]);
      const [seen] = await tx.query(
        `select (select count(*)::int from login_attempt where account = $1) as account,
                (select count(*)::int from login_attempt where address = $2) as address`,
        [account, address],
      );
      if (seen.account >= MOST_PER_ACCOUNT || seen.address >= MOST_PER_ADDRESS) return false;
      await tx.query('insert into login_attempt (account, address, at) values ($1, $2, now())', [
        account,
        address,
      ]);
      return true;
    });
    if (allowed) return;
    const message = `Too many attempts. Wait ${MINUTES} minutes, or ask the administrator for a link.`;
    throw new HttpException({ code: 'too-many-attempts', message }, 429);
  }

  /** The person is who they say: what was entered for their account no longer counts. */
  async forgive(account: string): Promise<void> {
    await this.db.forAuthentication((tx) =>
      tx.query('delete from login_attempt where account = $1', [account]),
    );
  }
}
