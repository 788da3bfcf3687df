import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The comment that answers a warning: of a rule in the whole report, in one entry, or in one of its cells. */
@Entity('finding_comment')
export class FindingCommentEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ name: 'report_id', type: 'uuid' }) reportId!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ name: 'operator_id', type: 'uuid' }) operatorId!: string;
  @Column({ type: 'text' }) rule!: string;
  @Column({ name: 'entry_id', type: 'uuid', nullable: true }) entryId!: string | null;
  @Column({ type: 'text', nullable: true }) cell!: string | null;
  /** of the findings it answered: it stands while they are unchanged */
  @Column({ type: 'text', nullable: true }) fingerprint!: string | null;
  @Column({ type: 'text' }) comment!: string;
  @Column({ name: 'by_user', type: 'uuid' }) byUser!: string;
  @Column({ type: 'timestamptz' }) at!: Date;
}
