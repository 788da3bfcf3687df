import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type Visit = Schemas['VisitDto'];
export type CorrectiveAction = Schemas['CorrectiveActionDto'];
