import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Alike entries of one country and period, added up; `''` in a key stands for "not said". Kept by `reports/`. */
@Entity('rollup')
export class RollupEntity {
  @PrimaryColumn({ name: 'country_code', type: 'text' }) countryCode!: string;
  @PrimaryColumn({ type: 'text' }) period!: string;
  @PrimaryColumn({ type: 'text' }) activity!: string;
  @PrimaryColumn({ type: 'text', default: '' }) setting!: string;
  @PrimaryColumn({ type: 'text', default: '' }) stage!: string;
  @PrimaryColumn({ name: 'beneficiary_type', type: 'text' }) beneficiaryType!: string;
  @PrimaryColumn({ name: 'population_group', type: 'text', default: '' }) populationGroup!: string;
  @PrimaryColumn({ name: 'disability_method', type: 'text', default: '' }) disabilityMethod!: string;
  @PrimaryColumn({ type: 'text' }) basis!: string;
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
