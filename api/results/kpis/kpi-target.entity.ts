import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a country aims at for one KPI and year, in the KPI's own unit. */
@Entity('kpi_target')
export class KpiTargetEntity {
  @PrimaryColumn({ name: 'country_code', type: 'text' }) countryCode!: string;
  @PrimaryColumn({ type: 'text' }) kpi!: string;
  @PrimaryColumn({ type: 'int' }) year!: number;
  /** null = none is recorded */
  @Column({ type: 'double precision', nullable: true }) baseline!: number | null;
  /** the year at whose end the baseline stood; null = not recorded */
  @Column({ name: 'baseline_year', type: 'int', nullable: true }) baselineYear!: number | null;
  @Column({ type: 'double precision' }) value!: number;
  /** of the KPI's definition for which it was set */
  @Column({ name: 'kpi_version', type: 'text' }) kpiVersion!: string;
  @Column({ name: 'set_by', type: 'uuid' }) setBy!: string;
  @Column({ name: 'set_at', type: 'timestamptz' }) setAt!: Date;
  /** null = it holds; one that was removed keeps its row, so that no version comes twice */
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true }) removedAt!: Date | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
