import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Body } from '../domain/codes.js';
import type { DueMark, NoticeKind } from '../domain/notice.js';

/** What one person is told of. It names no person and holds nothing that somebody wrote. */
@Entity('notice')
export class NoticeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'text' }) kind!: NoticeKind;
  @Column({ name: 'subject_id', type: 'uuid', nullable: true }) subjectId!: string | null;
  @Column({ type: 'text', nullable: true }) body!: Body | null;
  @Column({ type: 'text', nullable: true }) period!: string | null;
  @Column({ type: 'text', nullable: true }) code!: string | null;
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn!: string | null;
  @Column({ type: 'text', nullable: true }) mark!: DueMark | null;
  /** what happened, once per person */
  @Column({ type: 'text' }) key!: string;
  @Column({ name: 'made_at', type: 'timestamptz' }) madeAt!: Date;
  /** null = unread */
  @Column({ name: 'read_at', type: 'timestamptz', nullable: true }) readAt!: Date | null;
  /** the mail that tells of it; null = none does */
  @Column({ name: 'mail_id', type: 'uuid', nullable: true }) mailId!: string | null;
}
