import { activities, definitionOf } from '../../test/fixtures/saddd.js';
import {
  type ActivityCatalogue,
  type ActivityDefinition,
  activityCatalogueFaults,
  repeatsPossible,
} from './activity.js';

const changed = (change: Partial<Record<keyof ActivityDefinition, unknown>>): ActivityCatalogue => {
  const [first, ...others] = activities.activities;
  return { ...activities, activities: [{ ...first, ...change } as ActivityDefinition, ...others] };
};

describe('a catalogue of activities', () => {
  it.each([
    [{ overTime: 'sometimes' }, '#/activities/0/overTime'],
    [{ stages: ['maybe'] }, '#/activities/0/stages'],
    [{ units: 'm2' }, '#/activities/0/units'],
    [{ label: { en: 'Survey', fr: '', ar: 'مسح' } }, '#/activities/0/label/fr'],
    [{ stages: [], stageRequired: true }, '#/activities/0/stages'],
    [{ people: 'none' }, '#/activities/0/disaggregation'],
  ])('is faulty with %j', (change, pointer) => {
    expect(activityCatalogueFaults(changed(change)).map((fault) => fault.pointer)).toContain(pointer);
  });

  it('holds every activity exactly once', () => {
    const short = { ...activities, activities: activities.activities.slice(1) };
    expect(activityCatalogueFaults(short)).toEqual([
      {
        pointer: '#/activities',
        code: 'catalogue-invalid',
        detail: 'NTS must stand in the catalogue exactly once.',
      },
    ]);
  });
});

describe('people over time', () => {
  const repeats = (code: string, taskRef: string | null) => {
    const definition = definitionOf(code);
    return definition && repeatsPossible(definition, { taskRef });
  };

  it('may repeat in a flow, and at hand-over without a task reference', () => {
    expect(repeats('EORE_SESSION', 'T-1')).toBe(true);
    expect(repeats('LAND_HANDOVER', null)).toBe(true);
  });

  it('do not repeat at hand-over of a task, nor in a stock', () => {
    expect(repeats('LAND_HANDOVER', 'T-1')).toBe(false);
    expect(repeats('WORKFORCE', null)).toBe(false);
  });
});
