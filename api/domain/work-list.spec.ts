import { type WorkReport, workList } from './work-list.js';

const report = (id: string, given: Partial<WorkReport>): WorkReport => ({
  id,
  operatorId: 'maple',
  operatorName: 'Maple',
  period: '2026-09',
  status: 'draft',
  dueOn: '2026-10-10',
  returnReason: null,
  returnedOn: null,
  cameIn: false,
  isClosed: false,
  editedByMe: false,
  commentsOwed: 0,
  request: null,
  ...given,
});
const unbegun = { operatorId: 'maple', operatorName: 'Maple', period: '2026-09', dueOn: '2026-10-10' };
const centre = { verifies: true, oneOfficer: false };
const operator = { verifies: false, oneOfficer: false };
const kinds = (...[reports, begun, viewer]: Parameters<typeof workList>) =>
  workList(reports, begun, viewer).map(({ kind, reportId }) => [kind, reportId]);

describe('the work list', () => {
  const submitted = report('s', { status: 'submitted', commentsOwed: 2 });
  const mine = report('m', { status: 'submitted', editedByMe: true });
  const returned = report('r', { status: 'returned', returnReason: 'Look again.' });
  const asked = report('q', { status: 'locked', request: { reason: 'Twice.', askedByMe: false } });

  it('asks the centre to verify what others handed in and to decide on what others asked for', () => {
    const own = report('o', { status: 'verified', request: { reason: 'Mine.', askedByMe: true } });
    expect(kinds([own, asked, submitted, mine, returned], [unbegun], centre)).toEqual([
      ['verify', 's'],
      ['decide', 'q'],
    ]);
  });

  it('lets the only officer of a country verify their own', () => {
    expect(kinds([mine], [], { verifies: true, oneOfficer: true })).toEqual([['verify', 'm']]);
  });

  it('gives operators what came back, what is to begin, their drafts and the comments they owe, in this order', () => {
    expect(kinds([submitted, mine, report('d', {}), returned, asked], [unbegun], operator)).toEqual([
      ['returned', 'r'],
      ['begin', null],
      ['submit', 'd'],
      ['comments', 's'],
    ]);
  });

  it('puts a draft last whose period was closed before it came in; one that came in once may be handed in again', () => {
    const cut = report('c', { isClosed: true });
    const correction = report('k', { isClosed: true, cameIn: true });
    expect(kinds([cut, correction, submitted], [], operator)).toEqual([
      ['submit', 'k'],
      ['comments', 's'],
      ['closed', 'c'],
    ]);
    expect(kinds([cut], [], centre)).toEqual([]);
  });

  it('says of a returned report when it came back', () => {
    const back = report('b', { status: 'returned', returnedOn: '2026-10-18' });
    const items = workList([back, report('d', { returnedOn: null })], [unbegun], operator);
    expect(items.map(({ kind, returnedOn }) => [kind, returnedOn])).toEqual([
      ['returned', '2026-10-18'],
      ['begin', null],
      ['submit', null],
    ]);
  });

  it('says of a draft that corrects that the report came in: nothing of it is late any more', () => {
    const items = workList([report('k', { cameIn: true }), report('d', {})], [unbegun], operator);
    expect(items.map(({ reportId, cameIn }) => [reportId, cameIn])).toEqual([
      [null, false],
      ['k', true],
      ['d', false],
    ]);
  });

  it('leaves the earliest due first within a kind, and says why a report came back', () => {
    const early = report('e', { status: 'returned', dueOn: '2026-09-10', returnReason: 'Girls and boys.' });
    const items = workList([returned, early], [], operator);
    expect(items.map(({ reason }) => reason)).toEqual(['Girls and boys.', 'Look again.']);
  });
});
