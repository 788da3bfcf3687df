import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../domain/codes.js';

/** One comment of a thread; it is never changed. */
@Entity('review_comment')
export class ReviewComment {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'thread_id', type: 'uuid' }) threadId!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  /** its place in the thread, from 1 */
  @Column({ type: 'int' }) seq!: number;
  @Column({ type: 'text' }) text!: string;
  @Column({ name: 'written_by', type: 'uuid' }) writtenBy!: string;
  @Column({ name: 'written_as', type: 'text' }) writtenAs!: Role;
  @Column({ name: 'written_at', type: 'timestamptz' }) writtenAt!: Date;
}
