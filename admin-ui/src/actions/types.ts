import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type PlannedAction = Schemas['ActionDto'];
export type Cost = Schemas['CostDto'];
export type BodyPlan = Schemas['BodyPlanDto'];
export type Plan = Schemas['PlanDto'];
export type WhatIf = Schemas['WhatIfDto'];
export type Moved = Schemas['MovedDto'];
export type Suggestion = Schemas['SuggestedActionDto'];
export type ActionStatus = PlannedAction['status'];
