import { dayFaults, sampleFaults } from '../../domain/on-file-faults.js';
import type { Kept } from '../kept.js';
import { ChannelSurvey } from './channel-survey.entity.js';

/** How it is listed and kept. */
export const CHANNEL_SURVEYS: Kept<ChannelSurvey> = {
  entity: ChannelSurvey,
  name: 'channel-survey',
  select: `select id, country_code as "countryCode", operator_id as "operatorId", held_on::text as "heldOn",
    women_asked as "womenAsked", women_know as "womenKnow", women_trust as "womenTrust", men_asked as "menAsked", men_know as "menKnow", men_trust as "menTrust", version from channel_survey`,
  allowed: {
    sort: { id: 'id', operatorId: '"operatorId"', heldOn: '"heldOn"' },
    filter: { id: 'id', countryCode: '"countryCode"', operatorId: '"operatorId"' },
    order: '"heldOn" desc, id',
  },
  blank: { operatorId: null },
  faults: (one, today) => [...dayFaults('heldOn', one.heldOn, today), ...sampleFaults(one)],
};
