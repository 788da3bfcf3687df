import { Column, Entity, PrimaryColumn } from 'typeorm';

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
