import { blankCells, layoutOf, pasteLayout, ROWS, shapeOf } from './grid-shape';

describe('The shape of the grid', () => {
  it('has nine rows, and one column where disability was not asked', () => {
    expect(shapeOf({ disabilityAsked: 'none' })).toMatchObject({
      rows: ROWS,
      columns: ['_T'],
      showsWithout: false,
    });
  });
  it('has "with" alone where it is not stated who was asked', () => {
    expect(shapeOf({ disabilityAsked: 'not_stated' }).columns).toEqual(['_T', 'with']);
  });
  it('has "not known" and works out "without" where people were asked', () => {
    expect(shapeOf({ disabilityAsked: 'all' })).toMatchObject({
      columns: ['_T', 'with', '_U'],
      showsWithout: true,
    });
  });
  it('shows a column and a row that hold a figure, even where they are not expected', () => {
    const form = { disabilityAsked: 'none', 'counts/F,Y18,with': '3' };
    expect(shapeOf(form).columns).toEqual(['_T', 'with']);
    expect(shapeOf(form).rows.at(-1)).toEqual({ sex: 'F', ageBand: 'Y18' });
  });
  it('has "without" to fill in where it was entered, and does not work it out then', () => {
    const shape = shapeOf({ disabilityAsked: 'all', 'counts/F,Y60,without': '49' });
    expect(shape).toMatchObject({ columns: ['_T', 'with', '_U', 'without'], showsWithout: false });
  });
  it('leaves sex X out of the table', () => {
    expect(shapeOf({ disabilityAsked: 'none', 'counts/X,_T,_T': '2' }).rows).toEqual(ROWS);
  });
});

describe('Moving and pasting by the shape', () => {
  const byTotal = { disabilityAsked: 'all', layout: 'total' };

  it('has the disability cells in the Total row where they are given as a total', () => {
    const layout = layoutOf(shapeOf(byTotal), byTotal);
    expect(layout[0]).toEqual(['counts/F,Y18T59,_T', null, null]);
    expect(layout.at(-2)).toEqual([null, 'counts/_T,_T,with', 'counts/_T,_T,_U']);
    expect(layout.at(-1)).toEqual(['statedTotal', null, null]);
  });
  it('keeps a pasted block within its part of the table', () => {
    const shape = shapeOf(byTotal);
    expect(pasteLayout(shape, byTotal, 'statedTotal')).toEqual([['statedTotal']]);
    expect(pasteLayout(shape, byTotal, 'counts/_T,_T,with')).toHaveLength(1);
    expect(pasteLayout(shape, byTotal, 'counts/F,Y18T59,_T')).toHaveLength(9);
  });
});

describe('Filling the rest with 0', () => {
  it('fills what is blank, and leaves what is filled in', () => {
    const form = { disabilityAsked: 'all', 'counts/F,Y18T59,_T': '4' };
    const blank = blankCells(shapeOf(form), form);
    expect(blank).toHaveLength(26);
    expect(blank).not.toContain('counts/F,Y18T59,_T');
  });
  it('never says that nobody has a disability where nobody says who was asked', () => {
    const form = { disabilityAsked: 'not_stated' };
    expect(blankCells(shapeOf(form), form).every((place) => place.endsWith(',_T'))).toBe(true);
  });
});
