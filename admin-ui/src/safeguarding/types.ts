import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type SafeguardingYear = Schemas['SafeguardingYearDto'];
export type Holder = Schemas['HolderDto'];
