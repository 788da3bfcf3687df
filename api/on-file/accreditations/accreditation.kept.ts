import { termFaults, textFaults } from '../../domain/on-file-faults.js';
import type { Kept } from '../kept.js';
import { Accreditation } from './accreditation.entity.js';

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
