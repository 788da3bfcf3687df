import { RECORD_KINDS } from '../../../../api/domain/codes.js';
import { recordShapeFaults } from '../../../../api/domain/record-shape.js';
import { blankTexts, fromTexts, toTexts } from './record-texts';

const id = '00000000-0000-4000-8000-000000000001';

describe('A sub-record as its form holds it', () => {
  it('sends exactly the fields that the rules know of each kind', () => {
    for (const kind of RECORD_KINDS) {
      const faults = recordShapeFaults(fromTexts(kind, id, blankTexts(kind), 'en'));
      expect(faults.filter(({ detail }) => /no such key|missing|object/.test(detail))).toEqual([]);
    }
  });
  it('names every field of a blank record that must be given, and no other', () => {
    const faults = recordShapeFaults(fromTexts('workforce', id, {}, 'en')).map(({ pointer }) => pointer);
    expect(faults).toEqual(['#/organisation', '#/roleGroup', '#/level', '#/women', '#/men', '#/sexUnknown']);
  });
  it('tells not stated from none, and no from not stated', () => {
    const texts = { under18: '', disabilityAnswered: '0' };
    expect(fromTexts('workforce', id, texts, 'en')).toMatchObject({ under18: null, disabilityAnswered: 0 });
    const priorities = { prioritiesBySex: 'no', prioritiesByAge: '' };
    expect(fromTexts('consultation', id, priorities, 'en')).toMatchObject({
      prioritiesBySex: false,
      prioritiesByAge: null,
    });
  });
  it('gives back what it was given', () => {
    const meeting = {
      id,
      kind: 'meeting' as const,
      participantsWomen: 4,
      participantsMen: 0,
      participantsUnknown: 1,
      chairsWomen: 1,
      chairsMen: 0,
      womensOrganisation: true,
      disabilityOrganisation: false,
      survivorOrganisation: false,
    };
    expect(fromTexts('meeting', id, toTexts({ ...meeting, version: 2 }), 'en')).toEqual(meeting);
  });
});
