import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One mail to one person, of all that waited for them unread. Its words are written when it is sent. */
@Entity('mail')
export class MailEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId!: string;
  @Column({ name: 'made_at', type: 'timestamptz' }) madeAt!: Date;
  /** `dropped`: everything was read meanwhile, or the person wants no mail; `given-up`: it could not be sent */
  @Column({ type: 'text', default: 'waiting' }) state!: 'waiting' | 'sent' | 'dropped' | 'given-up';
  @Column({ type: 'int', default: 0 }) tries!: number;
  @Column({ name: 'next_try_at', type: 'timestamptz' }) nextTryAt!: Date;
  @Column({ name: 'done_at', type: 'timestamptz', nullable: true }) doneAt!: Date | null;
  /** what the last try failed at: codes only, `EENVELOPE 550` */
  @Column({ type: 'text', nullable: true }) failure!: string | null;
}
