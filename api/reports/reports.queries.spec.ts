import type { ListQueryDto } from '../http/list-query.js';
import { listStatement } from './reports.queries.js';

const scope = { countries: ['XVE'], operators: [], homes: [], responds: [], peers: [], purposes: [] };
const asked = (query: ListQueryDto) => listStatement(scope, query);

describe('the list of reports as a statement', () => {
  it('is the same for every page and for filters in any order, so that the database prepares it once', () => {
    const first = asked({ range: '[0,24]', filter: '{"status":"draft","period":"2026-01"}' });
    const later = asked({ range: '[900,949]', filter: '{"period":["2026-02","2026-03"],"status":"locked"}' });
    expect([later.name, later.text]).toEqual([first.name, first.text]);
    expect(later.values.slice(-2)).toEqual([50, 900]);
    expect(asked({ filter: '{"status":"draft"}' }).name).not.toBe(first.name);
  });
});
