import { standingNames } from './standing-names';

const functions = [
  { code: 'NMAA-4', title: 'National mine action standards', body: 'NMAA' },
  { code: 'NMAA-6', title: 'Oversight', body: 'NMAA' },
  { code: 'NMAC-3', title: 'National mine action standards', body: 'NMAC' },
];

describe('The functions a country is ahead or behind in', () => {
  it('are told apart by their body where both bodies have one of that name', () => {
    expect(standingNames(functions, functions)).toEqual([
      'National mine action standards (NMAA)',
      'Oversight',
      'National mine action standards (NMAC)',
    ]);
  });

  it('keep their plain title where only one body was answered', () => {
    expect(standingNames(functions.slice(2), functions.slice(2))).toEqual(['National mine action standards']);
  });
});
