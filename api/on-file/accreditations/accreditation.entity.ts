import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ACCREDITATION_BASES, Family } from '../../domain/on-file.js';
import { termFaults, textFaults } from '../../domain/on-file-faults.js';
import type { Kept } from '../kept.js';

/** Leave to work: an accreditation, or another authorisation, as army and police units have. */
@Entity('accreditation')
export class Accreditation {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ name: 'operator_id', type: 'uuid' }) operatorId!: string;
  @Column({ type: 'text' }) basis!: (typeof ACCREDITATION_BASES)[number];
  @Column({ type: 'text', nullable: true }) number!: string | null;
  @Column({ type: 'text', array: true }) families!: Family[];
  @Column({ name: 'from_day', type: 'date', nullable: true }) from!: string | null;
  @Column({ name: 'until_day', type: 'date', nullable: true }) until!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}

/** How it is listed and kept. */
export const ACCREDITATIONS: Kept<Accreditation> = {
  entity: Accreditation,
  name: 'accreditation',
  select: `select id, country_code as "countryCode", operator_id as "operatorId", basis, number, families,
    from_day::text as "from", until_day::text as "until", version from accreditation`,
  allowed: {
    sort: { id: 'id', operatorId: '"operatorId"', from: '"from"', until: '"until"' },
    filter: { id: 'id', countryCode: '"countryCode"', operatorId: '"operatorId"', basis: 'basis' },
    order: '"from" desc nulls last, id',
  },
  blank: { number: null, from: null, until: null },
  faults: (one) => [...termFaults(one), ...textFaults({ '#/number': one.number })],
};
