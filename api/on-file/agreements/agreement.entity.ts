import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AGREEMENT_PARTIES } from '../../domain/on-file.js';
import { termFaults, textFaults } from '../../domain/on-file-faults.js';
import type { Kept } from '../kept.js';

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

/** How it is listed and kept. */
export const AGREEMENTS: Kept<Agreement> = {
  entity: Agreement,
  name: 'agreement',
  select: `select id, country_code as "countryCode", operator_id as "operatorId", party, number,
    from_day::text as "from", until_day::text as "until", saddd_clause as "sadddClause", version from agreement`,
  allowed: {
    sort: { id: 'id', operatorId: '"operatorId"', from: '"from"', until: '"until"', number: '"number"' },
    filter: {
      id: 'id',
      countryCode: '"countryCode"',
      operatorId: '"operatorId"',
      party: 'party',
      sadddClause: '"sadddClause"',
    },
    order: '"from" desc, id',
  },
  blank: { number: null, until: null },
  faults: (one) => [...termFaults(one), ...textFaults({ '#/number': one.number })],
};
