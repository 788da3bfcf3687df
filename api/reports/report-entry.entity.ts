import { Column, Entity, PrimaryColumn } from 'typeorm';
import type * as codes from '../domain/codes.js';

/** One entry of a report at one revision: its dimensions, its 120 cells (layout `cells@1`), and the sums derived from them. */
@Entity('report_entry')
export class ReportEntryEntity {
  @PrimaryColumn({ name: 'report_id', type: 'uuid' }) reportId!: string;
  @PrimaryColumn({ type: 'int' }) revision!: number;
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ name: 'operator_id', type: 'uuid' }) operatorId!: string;
  @Column({ type: 'text' }) period!: string;
  @Column({ type: 'text' }) activity!: codes.Activity;
  @Column({ type: 'text', nullable: true }) setting!: codes.Setting | null;
  @Column({ name: 'beneficiary_type', type: 'text' }) beneficiaryType!: codes.BeneficiaryType;
  @Column({ type: 'text', nullable: true }) stage!: codes.Stage | null;
  @Column({ name: 'population_group', type: 'text', nullable: true })
  populationGroup!: codes.PopulationGroup | null;
  @Column({ name: 'project_code', type: 'text', nullable: true }) projectCode!: string | null;
  @Column({ name: 'implementing_partner', type: 'text', nullable: true }) implementingPartner!: string | null;
  @Column({ type: 'text', nullable: true }) donor!: string | null;
  @Column({ name: 'task_ref', type: 'text', nullable: true }) taskRef!: string | null;
  @Column({ type: 'text', nullable: true }) service!: string | null;
  @Column({ name: 'count_basis', type: 'text' }) countBasis!: codes.CountBasis;
  @Column({ name: 'place_code', type: 'text' }) placeCode!: string;
  @Column({ name: 'disability_asked', type: 'text' }) disabilityAsked!: codes.DisabilityAsked;
  @Column({ name: 'disability_asked_number', type: 'int', nullable: true }) disabilityAskedNumber!:
    | number
    | null;
  @Column({ name: 'disability_method', type: 'text', nullable: true })
  disabilityMethod!: codes.DisabilityMethod | null;
  @Column({ name: 'quantity_value', type: 'numeric', nullable: true }) quantityValue!: string | null;
  @Column({ name: 'quantity_unit', type: 'text', nullable: true }) quantityUnit!: codes.QuantityUnit | null;
  @Column({ name: 'stated_total', type: 'int', nullable: true }) statedTotal!: number | null;
  @Column({ type: 'int', array: true }) cells!: (number | null)[];
  /** the people of each sex × age row and age band, as `peopleRows` reads them */
  @Column({ name: 'in_rows', type: 'int', array: true }) inRows!: (number | null)[];
  @Column({ type: 'int', array: true, nullable: true }) flags!: (number | null)[] | null;
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
  @Column({ type: 'text', nullable: true }) comments!: string | null;
  @Column({ type: 'int', default: 0 }) position!: number;
  @Column({ type: 'int', default: 1 }) version!: number;
}
