import { Injectable } from '@nestjs/common';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { Clock } from '../clock.js';
import { PEER_KINDS } from '../domain/notice.js';
import type { ListQueryDto } from '../http/list-query.js';
import { Page } from '../http/page.js';
import type { NoticeDto, UnreadDto } from './notice.dto.js';
import { NoticeEntity } from './notice.entity.js';
import { markRead, namesOfCountries, pageOfNotices, unreadOf } from './notices.queries.js';

/** Whoever is told so knows the country that named theirs, by its name. */
const isOfPeers = ({ kind }: NoticeDto) => PEER_KINDS.some((one) => one === kind);

/** Everybody's own inbox. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, query: ListQueryDto): Promise<Page<NoticeDto>> {
    return this.db.as(actor, async (tx) => {
      const page = await pageOfNotices(tx, actor.userId, query);
      const from = page.rows.filter(isOfPeers).map(({ countryCode }) => countryCode);
      if (from.length === 0) return page;
      const names = await this.db.amongCountries(tx, () => namesOfCountries(tx, from));
      const named = (notice: NoticeDto): NoticeDto =>
        isOfPeers(notice) ? { ...notice, countryName: names.get(notice.countryCode) ?? null } : notice;
      return new Page(page.rows.map(named), page.offset, page.total);
    });
  }

  async unread(actor: Actor): Promise<UnreadDto> {
    const [row] = await this.db.read<{ unread: number }>(actor, unreadOf(actor.userId));
    return { unread: row?.unread ?? 0 };
  }

  /** One is read; again is the same. @throws EntityNotFoundError for a notice of somebody else */
  async readOne(actor: Actor, id: string): Promise<UnreadDto> {
    await this.db.as(actor, async (tx) => {
      await tx.findOneByOrFail(NoticeEntity, { id, userId: actor.userId });
      await markRead(tx, actor.userId, this.clock.now(), 'id = $3', [id]);
    });
    return this.unread(actor);
  }

  async readAll(actor: Actor, upTo: string | undefined): Promise<UnreadDto> {
    const which = 'made_at <= coalesce($3::timestamptz, $2)';
    const now = this.clock.now();
    await this.db.as(actor, (tx) => markRead(tx, actor.userId, now, which, [upTo ?? null]));
    return this.unread(actor);
  }
}
