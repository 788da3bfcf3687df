import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answer } from '../../domain/codes.js';

/** What the body and its verifier say of one criterion, or that a whole recommendation does not apply. */
@Entity('answer')
export class AssessmentAnswer {
  @PrimaryColumn({ name: 'assessment_id', type: 'uuid' }) assessmentId!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  /** of a criterion or a recommendation */
  @PrimaryColumn('text') code!: string;
  @Column({ type: 'text', nullable: true }) answer!: Answer | null;
  @Column({ type: 'text', nullable: true }) reason!: string | null;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ name: 'verifier_answer', type: 'text', nullable: true }) verifierAnswer!: Answer | null;
  @Column({ name: 'verifier_note', type: 'text', nullable: true }) verifierNote!: string | null;
  @Column({ name: 'verified_by', type: 'uuid', nullable: true }) verifiedBy!: string | null;
  @Column({ name: 'reason_accepted', type: 'boolean', default: false }) reasonAccepted!: boolean;
  @Column({ name: 'carried_over', type: 'boolean', default: false }) carriedOver!: boolean;
  @Column({ name: 'changed_since_verification', type: 'boolean', default: false })
  changedSinceVerification!: boolean;
  /** the other body's question that this answer was given to; null = given to this one */
  @Column({ name: 'answered_as', type: 'text', nullable: true }) answeredAs!: string | null;
  /** the same of the verifier's own answer */
  @Column({ name: 'verified_as', type: 'text', nullable: true }) verifiedAs!: string | null;
  @Column({ name: 'edited_by', type: 'uuid', nullable: true }) editedBy!: string | null;
  @Column({ name: 'edited_at', type: 'timestamptz', nullable: true }) editedAt!: Date | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
