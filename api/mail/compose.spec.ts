import { NOTICE_KINDS } from '../domain/notice.js';
import { compose } from './compose.js';

const ORIGIN = 'https://ground.example.org';
const DUE = { kind: 'action-due', dueOn: '2026-11-15' } as const;

describe('a mail', () => {
  it('says what waits, each thing once, and where to see it', () => {
    const { subject, text } = compose([DUE, DUE, { kind: 'comment', dueOn: null }], 'en', ORIGIN);
    expect(subject).toBe('Common Ground: something waits for you');
    expect(text.split('\n').filter((line) => line.startsWith('•'))).toEqual([
      '• An action of the plan has its day on November 15, 2026.',
      '• Somebody commented on a checklist.',
    ]);
    expect(text).toContain(`\n${ORIGIN}/#/notices\n`);
  });

  it('is in the person’s own language, and in English where that is not known', () => {
    expect(compose([DUE], 'fr', ORIGIN).text).toContain('15 novembre 2026');
    expect(compose([DUE], 'ar', ORIGIN).text).toContain('إجراء');
    expect(compose([DUE], 'pt', ORIGIN).language).toBe('en');
  });

  it('runs from the right in Arabic, and its address from the left', () => {
    const lines = compose([DUE], 'ar', ORIGIN).text.trimEnd().split('\n');
    for (const line of lines.filter((one) => one !== '')) expect(line.startsWith('\u200f')).toBe(true);
    expect(lines).toContain(`\u200f\u2066${ORIGIN}/#/notices\u2069`);
  });

  it.each(['en', 'fr', 'ar'])('has a sentence for every kind in %s, and no place left open', (language) => {
    const { text } = compose(
      NOTICE_KINDS.map((kind) => ({ kind, dueOn: '2026-11-15' })),
      language,
      ORIGIN,
    );
    expect(text.match(/•/g)).toHaveLength(NOTICE_KINDS.length);
    expect(text).not.toMatch(/[{}]|undefined/);
  });
});
