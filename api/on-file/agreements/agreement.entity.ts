import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AGREEMENT_PARTIES } from '../../domain/on-file.js';

/** An operator’s agreement with the authority or the centre: its number and terms, never the document. */
@Entity('agreement')
export class Agreement {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ name: 'operator_id', type: 'uuid' }) operatorId!: string;
  @Column({ type: 'text' }) party!: (typeof AGREEMENT_PARTIES)[number];
  @Column({ type: 'text', nullable: true }) number!: string | null;
  @Column({ name: 'from_day', type: 'date' }) from!: string;
  @Column({ name: 'until_day', type: 'date', nullable: true }) until!: string | null;
  @Column({ name: 'saddd_clause', type: 'boolean' }) sadddClause!: boolean;
  @Column({ type: 'int', default: 1 }) version!: number;
}
