import { context, counts, entry, report } from '../../../test/fixtures/saddd.js';
import {
  blocksSubmission,
  type Comment,
  fingerprint,
  owesComment,
  reportFingerprint,
  withComments,
} from './comments.js';
import { reportFindings } from './validate.js';

const cells = { 'F,Y18T59,_T': 25, 'M,Y18T59,_T': 20 };
const findings = (statedTotal: number) =>
  reportFindings(
    report({ entries: [entry({ statedTotal, disabilityAsked: 'none', counts: counts(cells) })] }),
    context(),
  );
const warned = findings(48);
const remainder = warned.filter(({ rule }) => rule === 'V03');
const onCell: Comment = {
  rule: 'V03',
  entryId: 'e1',
  cell: 'statedTotal',
  text: 'Three left before they were asked.',
  fingerprint: fingerprint(remainder),
};
const onReport: Comment = {
  ...onCell,
  entryId: null,
  cell: null,
  fingerprint: reportFingerprint('V03', warned),
};

describe('submission', () => {
  it('is blocked by an error, not by a warning', () => {
    expect(blocksSubmission(warned)).toBe(false);
    expect(blocksSubmission(findings(44))).toBe(true);
  });

  it('owes a comment for each warning that has none', () => {
    expect(owesComment(warned, []).map(({ rule }) => rule)).toEqual(['V03']);
  });
});

describe('a comment', () => {
  it.each([
    ['on the cell', onCell],
    ['on the report', onReport],
  ])('%s answers the warning, and survives re-validation', (_, comment) => {
    expect(owesComment(findings(48), [comment])).toEqual([]);
    expect(withComments(findings(48), [comment]).find(({ rule }) => rule === 'V03')?.comment).toBe(
      comment.text,
    );
  });

  it.each([
    ['on the cell', onCell],
    ['on the report', onReport],
  ])('%s no longer answers it when the figures have changed', (_, comment) => {
    expect(owesComment(findings(49), [comment])).toHaveLength(1);
  });

  it('of another rule, another entry or without words answers nothing', () => {
    const others = [
      { ...onCell, rule: 'V13' },
      { ...onCell, entryId: 'e2' },
      { ...onCell, text: ' ' },
    ];
    expect(owesComment(warned, others)).toHaveLength(1);
  });
});

it('the fingerprint does not depend on the order of the findings', () => {
  expect(fingerprint([...warned].reverse())).toBe(fingerprint(warned));
  expect(fingerprint(warned)).toMatch(/^[0-9a-f]{16}$/);
});
