import { missingIn, type OperatorFile } from './standing.js';

const TODAY = '2026-08-14';
const term = { operatorId: 'maple', from: '2026-01-01', until: null };
const action = {
  about: 'saddd',
  what: 'Ask about disability.',
  dueOn: '2026-08-13',
  closedOn: null,
} as const;
const sop = { operatorId: 'maple', checkedOn: '2026-05-01', inclusive: true, dataSafe: true };
const safe = {
  operatorId: 'maple',
  checkedOn: '2026-05-01',
  policy: 'verified',
  channel: 'verified',
} as const;

/** A file in order, changed as given. */
const file = (given: Partial<OperatorFile> = {}): OperatorFile => ({
  agreements: [{ ...term, sadddClause: true }],
  accreditations: [{ ...term, families: ['eore'] }],
  safeguardingChecks: [safe],
  sopChecks: [{ ...sop, family: 'eore' }],
  visits: [{ heldOn: '2026-05-01', actions: [] }],
  ...given,
});
const IN_ORDER = { agreement: [], accreditation: [], safeguarding: [], sops: [], visits: [] };
const missing = (given: Partial<OperatorFile>) => missingIn(file(given), TODAY);

describe('what is missing in an operator’s file', () => {
  it('is nothing where everything is on record and sound', () => {
    expect(missing({})).toEqual(IN_ORDER);
  });

  it('is everything where nothing was recorded, but no procedures: nobody knows of which work', () => {
    const nothing = { agreements: [], accreditations: [], safeguardingChecks: [], sopChecks: [], visits: [] };
    expect(missing(nothing)).toEqual({
      agreement: [{ what: 'no_agreement' }],
      accreditation: [{ what: 'not_accredited' }],
      safeguarding: [{ what: 'no_safeguarding_check' }],
      sops: [],
      visits: [{ what: 'never_visited' }],
    });
  });

  it('is an agreement from the day after its last day on, and on its last day not yet', () => {
    const until = (day: string) =>
      missing({ agreements: [{ ...term, until: day, sadddClause: true }] }).agreement;
    expect([until('2026-08-13'), until(TODAY)]).toEqual([[{ what: 'no_agreement' }], []]);
  });

  it('is the clause only where no agreement in force has it', () => {
    const without = { ...term, sadddClause: false };
    const ended = { ...term, until: '2026-08-13', sadddClause: true };
    expect(missing({ agreements: [without, ended] }).agreement).toEqual([{ what: 'no_clause' }]);
    expect(missing({ agreements: [without, { ...without, sadddClause: true }] }).agreement).toEqual([]);
  });

  it('is the families of an accreditation that names none', () => {
    expect(missing({ accreditations: [{ ...term, families: [] }] })).toMatchObject({
      accreditation: [{ what: 'families_unknown' }],
      sops: [],
    });
  });

  it.each([
    ['none', 'on_file', ['no_policy', 'channel_untried']],
    ['on_file', 'none', ['policy_unread', 'no_channel']],
    ['verified', 'on_file', ['channel_untried']],
    ['none', 'verified', ['no_policy']],
  ] as const)(
    'tells a policy (%s) and a channel (%s) that are absent from those nobody looked at',
    (policy, channel, expected) => {
      const { safeguarding } = missing({ safeguardingChecks: [{ ...safe, policy, channel }] });
      expect(safeguarding.map(({ what }) => what)).toEqual(expected);
    },
  );

  it('goes by the latest check up to today, however old', () => {
    const before = { ...safe, checkedOn: '2020-01-01', policy: 'none' as const };
    const ahead = { ...safe, checkedOn: '2026-08-15', policy: 'none' as const };
    expect(missing({ safeguardingChecks: [before, safe, ahead] }).safeguarding).toEqual([]);
    expect(missing({ safeguardingChecks: [before, ahead] }).safeguarding).toEqual([{ what: 'no_policy' }]);
  });

  it('asks for the procedures of each family it is accredited for, once, and of no other', () => {
    const accreditations = [
      { ...term, families: ['eore', 'land_release'] as const },
      { ...term, families: ['eore'] as const },
      { ...term, until: '2026-08-13', families: ['victim_assistance'] as const },
    ];
    const sopChecks = [{ ...sop, family: 'eore' as const, inclusive: false, dataSafe: false }];
    expect(missing({ accreditations, sopChecks }).sops).toEqual([
      { what: 'sop_not_inclusive', family: 'eore' },
      { what: 'sop_not_data_safe', family: 'eore' },
      { what: 'sop_unchecked', family: 'land_release' },
    ]);
  });

  it('counts actions from the day after they were due, over all visits, while they are open', () => {
    const visits = [
      { heldOn: '2026-05-01', actions: [action, { ...action, dueOn: TODAY }] },
      { heldOn: '2026-06-01', actions: [action, { ...action, closedOn: '2026-08-14' }] },
    ];
    expect(missing({ visits }).visits).toEqual([{ what: 'actions_overdue', count: 2 }]);
    expect(
      missing({ visits: [{ heldOn: '2026-05-01', actions: [{ ...action, dueOn: TODAY }] }] }).visits,
    ).toEqual([]);
  });
});
