import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Mapping } from '../../domain/exchange/mapping.js';

/** A mapping that a country keeps for a form of its own. */
@Entity('import_mapping')
export class ImportMappingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'jsonb' }) content!: Mapping;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy!: string;
  @Column({ type: 'int', default: 1 }) version!: number;
}
