import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type Agreement = Schemas['AgreementDto'];
export type Accreditation = Schemas['AccreditationDto'];
export type SafeguardingCheck = Schemas['SafeguardingCheckDto'];
export type SopCheck = Schemas['SopCheckDto'];
export type ChannelSurvey = Schemas['ChannelSurveyDto'];
export type Standing = Schemas['OperatorStandingDto'];
export type Missing = Schemas['MissingOnFileDto'];

/** What the operator’s page keeps in cards: resources of the API. */
export interface KeptKinds {
  agreements: Agreement;
  accreditations: Accreditation;
  'safeguarding-checks': SafeguardingCheck;
  'sop-checks': SopCheck;
  'channel-surveys': ChannelSurvey;
}
export type KeptKind = keyof KeptKinds;
