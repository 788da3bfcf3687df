import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActionStatus } from '../domain/actions/action.js';
import type { Body } from '../domain/codes.js';

/** An action of a body's plan. Never a person, never contact data. */
@Entity('plan_action')
export class PlanAction {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'text' }) body!: Body;
  @Column({ name: 'framework_ref', type: 'text' }) frameworkRef!: string;
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'text', nullable: true }) detail!: string | null;
  @Column({ type: 'text', array: true }) criteria!: string[];
  @Column({ type: 'text' }) owner!: string;
  @Column({ name: 'due_on', type: 'date' }) dueOn!: string;
  @Column({ type: 'text', default: 'planned' }) status!: ActionStatus;
  @Column({ name: 'done_on', type: 'date', nullable: true }) doneOn!: string | null;
  /** in the currency beside it; a decimal as text, as the database keeps it */
  @Column({ name: 'cost_amount', type: 'numeric', precision: 14, scale: 2, nullable: true })
  costAmount!: string | null;
  @Column({ name: 'cost_currency', type: 'text', nullable: true }) costCurrency!: string | null;
  @Column({ name: 'funding_source', type: 'text', nullable: true }) fundingSource!: string | null;
  @Column({ name: 'donor_request', type: 'text', nullable: true }) donorRequest!: string | null;
  @Column({ name: 'suggestion_code', type: 'text', nullable: true }) suggestionCode!: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  @Column({ type: 'int', default: 1 }) version!: number;
}
