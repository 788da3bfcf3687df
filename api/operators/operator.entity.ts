import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The authority and the centre are reporting organisations, too. */
export const OPERATOR_KINDS = ['operator', 'authority', 'centre'] as const;
export type OperatorKind = (typeof OPERATOR_KINDS)[number];

/** A reporting organisation of a country; the authority and the centre are two of them. */
@Entity('operator')
export class Operator {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text', default: 'operator' }) kind!: OperatorKind;
  @Column({ name: 'also_known_as', type: 'text', array: true, default: [] }) alsoKnownAs!: string[];
  @Column({ type: 'boolean', default: true }) accredited!: boolean;
  @Column({ name: 'closed_on', type: 'date', nullable: true }) closedOn!: string | null;
  @Column({ name: 'successor_id', type: 'uuid', nullable: true }) successorId!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
