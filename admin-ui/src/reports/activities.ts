import { activities } from 'virtual:activities';
import type { ActivityDefinition } from '../../../api/domain/activity.js';

const byCode = new Map<string, ActivityDefinition>(activities.map((activity) => [activity.code, activity]));

/** What an activity counts and needs; undefined for a code that is none. */
export const activityOf = (code: string): ActivityDefinition | undefined => byCode.get(code);

/** The activities that a report may hold, in the order of the catalogue. */
export const REPORTED = activities.filter(({ inReports }) => inReports);
