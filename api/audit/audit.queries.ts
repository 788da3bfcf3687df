import type { Allowed } from '../http/list-query.js';

/** Records within reach, their text opened into columns. */
export const RECORDS = `
  select chain || ':' || seq as id, chain, seq::int as seq, c.content ->> 'at' as at, c.content ->> 'by' as by,
         c.content ->> 'deed' as deed, c.content ->> 'on' as "on", c.content ->> 'reason' as reason,
         c.content -> 'change' as change
    from audit_record r cross join lateral (select r.content::jsonb as content) c`;

export const ALLOWED: Allowed = {
  sort: { id: 'seq', seq: 'seq', at: 'at', deed: 'deed' },
  filter: { chain: 'chain', deed: 'deed', on: '"on"', by: 'by' },
  order: 'chain, seq desc',
};
