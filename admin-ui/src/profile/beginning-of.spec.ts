import { beginningOf } from './beginning-of';

describe('a narrative on one sheet', () => {
  it('stands whole where there is room, as one paragraph', () => {
    expect(beginningOf('We stand here.\nNext we go.')).toEqual({
      beginning: 'We stand here. Next we go.',
      isAll: true,
    });
  });

  it('ends with a whole sentence where there is not, in Arabic too', () => {
    for (const sentence of ['One sentence of some length stands here. ', 'هل هذه جملة طويلة بعض الشيء؟ ']) {
      const { beginning, isAll } = beginningOf(sentence.repeat(60));
      expect(isAll).toBe(false);
      expect(beginning.length).toBeLessThanOrEqual(480);
      expect(`${beginning} `.endsWith(sentence)).toBe(true);
    }
  });

  it('says that it goes on where not even one sentence fits', () => {
    const { beginning } = beginningOf('word '.repeat(300));
    expect(beginning.endsWith('word …')).toBe(true);
  });
});
