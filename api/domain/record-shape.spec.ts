import { recordShapeFaults } from './record-shape.js';

const team = { id: 'a', kind: 'survey-team', team: 'T1', members: 6, trained: 4, leaderTrained: true };

describe('the shape of a sub-record', () => {
  it('accepts a survey team with all its fields', () => {
    expect(recordShapeFaults(team)).toEqual([]);
  });

  it('points at a figure that is no count with rule V02', () => {
    expect(recordShapeFaults({ ...team, members: -1 })).toEqual([
      { pointer: '#/members', code: 'V02', detail: 'must be a whole number, 0 or more' },
    ]);
  });

  it.each([
    ['an unknown kind', { ...team, kind: 'constructor' }, '#/kind'],
    [
      'a missing field',
      { id: 'a', kind: 'survey-team', members: 6, trained: 4, leaderTrained: true },
      '#/team',
    ],
    ['a field that is not of this kind', { ...team, names: 'x' }, '#/names'],
  ])('points at %s with rule V01', (_what, body, pointer) => {
    expect(recordShapeFaults(body)).toEqual([expect.objectContaining({ pointer, code: 'V01' })]);
  });

  it('wants every group of a consultation said', () => {
    const pointers = recordShapeFaults({ id: 'a', kind: 'consultation', placeCode: 'VD', groups: {} }).map(
      (f) => f.pointer,
    );
    expect(pointers).toContain('#/groups/minority');
  });
});
