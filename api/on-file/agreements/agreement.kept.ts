import { termFaults, textFaults } from '../../domain/on-file-faults.js';
import type { Kept } from '../kept.js';
import { Agreement } from './agreement.entity.js';

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
