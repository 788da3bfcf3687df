import { segments } from './segments';

const at = (x: number) => ({ x, y: 0 });

describe('the runs of a line', () => {
  it('breaks where a month has no figure', () => {
    expect(segments([at(0), at(1), null, at(3)])).toEqual([[at(0), at(1)], [at(3)]]);
  });

  it('draws nothing where nothing was reported', () => {
    expect(segments([null, null])).toEqual([]);
  });
});
