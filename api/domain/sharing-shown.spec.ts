import { type Decided, shownTo } from './sharing-shown.js';

const TODAY = '2026-10-20';
const NONE = {
  indexes: false,
  recommendationLevels: false,
  kpis: false,
  narrative: false,
  from: null,
  until: null,
};
const advisers = (more: Partial<Decided>): Decided => ({ ...NONE, audience: 'advisers', ...more });
const peers = (more: Partial<Decided>): Decided => ({
  ...NONE,
  audience: 'peers',
  form: 'named',
  countries: ['XTA'],
  ...more,
});
const everybody = (more: Partial<Decided>): Decided => ({ ...NONE, audience: 'public', ...more });

describe('what an audience is shown today', () => {
  it('is what was decided for it, and what everybody is shown besides', () => {
    expect(
      shownTo(advisers({ kpis: true, indexes: true }), everybody({ indexes: true, narrative: true }), TODAY),
    ).toEqual({
      levels: ['indexes', 'kpis'],
      inBands: false,
      asPublic: ['narrative'],
    });
  });

  it('is still what everybody is shown when the days of its own share are over', () => {
    const over = advisers({ indexes: true, kpis: true, until: '2026-10-19' });
    expect(shownTo(over, everybody({ indexes: true }), TODAY)).toEqual({
      levels: [],
      inBands: false,
      asPublic: ['indexes'],
    });
  });

  it('is nothing of the public’s outside the public’s days', () => {
    const notYet = everybody({ indexes: true, from: '2026-10-21' });
    expect(shownTo(advisers({}), notYet, TODAY)).toEqual({ levels: [], inBands: false, asPublic: [] });
  });

  it('is, of peers, nothing of their own while none is named', () => {
    expect(shownTo(peers({ kpis: true, countries: [] }), everybody({ indexes: true }), TODAY)).toEqual({
      levels: [],
      inBands: false,
      asPublic: ['indexes'],
    });
  });

  it('is, in bands, no level under the name of the country', () => {
    expect(shownTo(peers({ form: 'bands', indexes: true }), everybody({}), TODAY)).toEqual({
      levels: [],
      inBands: true,
      asPublic: [],
    });
    const over = peers({ form: 'bands', indexes: true, until: '2026-10-19' });
    expect(shownTo(over, everybody({}), TODAY).inBands).toBe(false);
  });

  it('is, of the public, its own alone', () => {
    const decided = everybody({ indexes: true });
    expect(shownTo(decided, decided, TODAY)).toEqual({ levels: ['indexes'], inBands: false, asPublic: [] });
  });
});
