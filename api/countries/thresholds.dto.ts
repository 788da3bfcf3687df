import { ApiProperty } from '@nestjs/swagger';
import { IsInt } from 'class-validator';
import { stepsFor } from '../domain/audiences.js';

const OF_ADVISERS_AND_PEERS = {
  enum: stepsFor('advisersAndPeers'),
  example: 10,
  description:
    'Advisers and peers see counts of people, persons, from this number on; smaller ones are hidden',
};
const OF_THE_PUBLIC = {
  enum: stepsFor('public'),
  example: 15,
  description: 'The same for everybody; never below that of advisers and peers',
};

/** Body of `PUT /countries/{iso3}/sharing/thresholds`: a country may be stricter than the published minimum, never looser. */
export class DecideThresholdsDto {
  @ApiProperty(OF_ADVISERS_AND_PEERS)
  @IsInt()
  advisersAndPeers!: number;

  @ApiProperty(OF_THE_PUBLIC)
  @IsInt()
  public!: number;
}

/** The smallest counts of people above 0 that are shown, in persons. */
export class ThresholdsDto {
  @ApiProperty(OF_ADVISERS_AND_PEERS) advisersAndPeers!: number;
  @ApiProperty(OF_THE_PUBLIC) public!: number;
}

/** What may be chosen, in persons: the published minimum, and stricter steps. */
export class OfferedThresholdsDto {
  @ApiProperty({ type: [Number], example: stepsFor('advisersAndPeers') }) advisersAndPeers!: number[];
  @ApiProperty({ type: [Number], example: stepsFor('public') }) public!: number[];
}

/** From which counts on a country shows people to others, beside what it may choose. */
export class CountryThresholdsDto extends ThresholdsDto {
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ type: OfferedThresholdsDto }) offered!: OfferedThresholdsDto;
  @ApiProperty({ format: 'date-time' }) updatedAt!: string;
  @ApiProperty({ description: 'Of this decision: those on sharing count apart' }) version!: number;
}

/** A decision on thresholds, as the audit keeps it. */
export class ThresholdsDecisionDto {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, nullable: true, description: 'null where the account is gone' }) by!:
    | string
    | null;
  @ApiProperty({ type: ThresholdsDto }) after!: ThresholdsDto;
}
