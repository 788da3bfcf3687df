import { Column, Entity, PrimaryColumn } from 'typeorm';
import { dayFaults, sampleFaults } from '../../domain/on-file-faults.js';
import type { Kept } from '../kept.js';

/** What a sample of adults said of the reporting channel: a tally, never answers of a person. */
@Entity('channel_survey')
export class ChannelSurvey {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ name: 'operator_id', type: 'uuid', nullable: true }) operatorId!: string | null;
  @Column({ name: 'held_on', type: 'date' }) heldOn!: string;
  @Column({ name: 'women_asked', type: 'int' }) womenAsked!: number;
  @Column({ name: 'women_know', type: 'int' }) womenKnow!: number;
  @Column({ name: 'women_trust', type: 'int' }) womenTrust!: number;
  @Column({ name: 'men_asked', type: 'int' }) menAsked!: number;
  @Column({ name: 'men_know', type: 'int' }) menKnow!: number;
  @Column({ name: 'men_trust', type: 'int' }) menTrust!: number;
  @Column({ type: 'int', default: 1 }) version!: number;
}

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
