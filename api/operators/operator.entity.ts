import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OperatorKind } from '../domain/codes.js';

/** A reporting organisation of a country; the authority and the centre are two of them. */
@Entity('operator')
export class Operator {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text', default: 'operator' }) kind!: OperatorKind;
  @Column({ name: 'also_known_as', type: 'text', array: true, default: [] }) alsoKnownAs!: string[];
  @Column({ name: 'closed_on', type: 'date', nullable: true }) closedOn!: string | null;
  @Column({ name: 'successor_id', type: 'uuid', nullable: true }) successorId!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
