import { Column, Entity, PrimaryColumn } from 'typeorm';

/** As `rollup`, per activity, beneficiary type and stage alone: what the hot reads of dashboards take. */
@Entity('rollup_series')
export class RollupSeriesEntity {
  @PrimaryColumn({ name: 'country_code', type: 'text' }) countryCode!: string;
  @PrimaryColumn({ type: 'text' }) basis!: string;
  @PrimaryColumn({ type: 'text' }) period!: string;
  @PrimaryColumn({ type: 'text' }) activity!: string;
  @PrimaryColumn({ name: 'beneficiary_type', type: 'text' }) beneficiaryType!: string;
  @PrimaryColumn({ type: 'text', default: '' }) stage!: string;
  @Column({ type: 'int' }) entries!: number;
  @Column({ type: 'int', array: true }) cells!: (number | null)[];
  @Column({ name: 'in_rows', type: 'int', array: true }) inRows!: (number | null)[];
  @Column({ type: 'int', nullable: true }) total!: number | null;
  @Column({ type: 'int', nullable: true }) female!: number | null;
  @Column({ type: 'int', nullable: true }) male!: number | null;
  @Column({ name: 'known_sex', type: 'int', nullable: true }) knownSex!: number | null;
  @Column({ name: 'known_sex_age', type: 'int', nullable: true }) knownSexAge!: number | null;
  @Column({ name: 'with_disability', type: 'int', nullable: true }) withDisability!: number | null;
  @Column({ name: 'without_disability', type: 'int', nullable: true }) withoutDisability!: number | null;
  @Column({ name: 'disability_unknown', type: 'int', nullable: true }) disabilityUnknown!: number | null;
  @Column({ type: 'int', nullable: true }) asked!: number | null;
  @Column({ name: 'with_asked', type: 'int', nullable: true }) withAsked!: number | null;
  @Column({ name: 'full_lower', type: 'int', nullable: true }) fullLower!: number | null;
  @Column({ name: 'full_upper', type: 'int', nullable: true }) fullUpper!: number | null;
}
