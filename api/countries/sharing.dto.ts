import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  Matches,
} from 'class-validator';
import {
  SHARED_LEVELS,
  SHARED_WITH,
  SHARING_FORMS,
  type SharedLevel,
  type SharedWith,
  type SharingForm,
} from '../domain/sharing.js';
import type { SharingTime } from '../domain/sharing-time.js';
import { IfPresent, IsDay } from '../http/fields.js';
import { ThresholdsDecisionDto } from './thresholds.dto.js';

const NARRATIVE = 'the country’s own words: where it stands, and notes on good practice';

/** Body of `PUT /countries/{iso3}/sharing` and `…/sharing/public`: what advisers, or everybody, may see. */
export class DecideSharingDto {
  @ApiProperty({ description: 'indexes of published assessments' })
  @IsBoolean()
  indexes!: boolean;

  @ApiProperty({ description: 'the level of each recommendation of published assessments' })
  @IsBoolean()
  recommendationLevels!: boolean;

  @ApiProperty({ description: 'KPIs of verified reports' })
  @IsBoolean()
  kpis!: boolean;

  @ApiPropertyOptional({ description: `${NARRATIVE}; missing = as it was` })
  @IfPresent()
  @IsBoolean()
  narrative?: boolean;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '2026-09-01',
    description: 'First day (UTC) on which it is shared; null or missing = at once',
  })
  @IsOptional()
  @IsDay()
  from?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '2027-03-31',
    description: 'Last day (UTC) on which it is shared; null or missing = until it is taken back',
  })
  @IsOptional()
  @IsDay()
  until?: string | null;
}

/** Body of `PUT /countries/{iso3}/sharing/peers`: what the named countries may see, and in which form. */
export class DecidePeersDto extends DecideSharingDto {
  @ApiProperty({
    enum: SHARING_FORMS,
    description: 'by name, or in bands: then indexes only, and only in distributions that name no country',
  })
  @IsIn(SHARING_FORMS)
  form!: SharingForm;

  @ApiProperty({
    type: [String],
    example: ['XOS'],
    description: 'The countries named; none = no peer sees anything',
  })
  @IsArray()
  @ArrayMaxSize(250)
  @ArrayUnique()
  @Matches(/^[A-Z]{3}$/, { each: true, message: 'a country is three capital letters, ISO 3166-1 alpha-3' })
  countries!: string[];
}

/** A country that may be named as a peer. */
export class PeerCandidateDto {
  @ApiProperty({ example: 'XOS' }) code!: string;
  @ApiProperty({ example: 'Ostravie' }) name!: string;
}

/** What an audience is shown today. */
export class ShownTodayDto {
  @ApiProperty({
    isArray: true,
    enum: SHARED_LEVELS,
    description: 'Under the name of the country, by what was decided for the audience',
  })
  levels!: SharedLevel[];

  @ApiProperty({ description: 'Whether the indexes are counted in bands, without its name: of peers alone' })
  inBands!: boolean;

  @ApiProperty({
    isArray: true,
    enum: SHARED_LEVELS,
    description: 'Beyond these, only because everybody is shown it; of the public itself always empty',
  })
  asPublic!: SharedLevel[];
}

/** What a country shows to one audience. */
export class AudienceSharingDto {
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ enum: SHARED_WITH }) audience!: SharedWith;
  @ApiProperty() indexes!: boolean;
  @ApiProperty() recommendationLevels!: boolean;
  @ApiProperty() kpis!: boolean;
  @ApiProperty({ description: NARRATIVE }) narrative!: boolean;
  @ApiProperty({ type: String, nullable: true, example: '2026-09-01', description: 'null = no first day' })
  from!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '2027-03-31', description: 'null = no last day' })
  until!: string | null;
  @ApiPropertyOptional({ enum: SHARING_FORMS, description: 'Of peers alone' }) form?: SharingForm;
  @ApiPropertyOptional({
    type: [String],
    example: ['XOS'],
    description: 'Of peers alone: the countries named',
  })
  countries?: string[];
  @ApiPropertyOptional({
    type: [PeerCandidateDto],
    description: 'Of peers alone: the countries named, by name',
  })
  peers?: PeerCandidateDto[];
  @ApiProperty({
    enum: ['open', 'not_yet', 'over'],
    description: 'Where today stands to the two days; without them always open',
  })
  time!: SharingTime;
  @ApiProperty({ type: ShownTodayDto }) shown!: ShownTodayDto;
  @ApiProperty({ format: 'date-time' }) updatedAt!: string;
  @ApiProperty({ description: 'Of this audience’s decision: others count apart' }) version!: number;
}

/** Body of `POST /countries/{iso3}/invitations`. */
export class InviteDto {
  @ApiProperty({ example: 'adviser@demo.example' })
  @Transform(({ value }) => (typeof value === 'string' ? value.trim().toLowerCase() : value))
  @IsEmail({ allow_utf8_local_part: false })
  email!: string;
}

/** An adviser who may verify the country's assessments. */
export class InvitationDto {
  @ApiProperty({ format: 'uuid', description: 'the adviser’s account' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ format: 'date-time' }) invitedAt!: string;
}

/** What was decided, as the audit keeps it. */
export class SharingDecidedDto {
  @ApiProperty({ enum: SHARED_WITH }) audience!: SharedWith;
  @ApiProperty() indexes!: boolean;
  @ApiProperty() recommendationLevels!: boolean;
  @ApiProperty() kpis!: boolean;
  @ApiProperty({ description: NARRATIVE }) narrative!: boolean;
  @ApiProperty({ type: String, nullable: true, example: '2026-09-01' }) from!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '2027-03-31' }) until!: string | null;
  @ApiPropertyOptional({ enum: SHARING_FORMS, description: 'Of peers alone' }) form?: SharingForm;
  @ApiPropertyOptional({ type: [String], description: 'Of peers alone' }) countries?: string[];
  @ApiPropertyOptional({
    type: [PeerCandidateDto],
    description: 'Of peers alone: the countries named, by name',
  })
  peers?: PeerCandidateDto[];
}

/** A decision on sharing. */
export class SharingDecisionDto {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, nullable: true, description: 'null where the account is gone' }) by!:
    | string
    | null;
  @ApiProperty({ type: SharingDecidedDto }) after!: SharingDecidedDto;
}

/** A person of the other side who looked, once for each day and audience. */
export class SharingLookDto {
  @ApiProperty({ example: '2026-10-20', description: 'Day, UTC' }) day!: string;
  @ApiProperty({ type: String, nullable: true, description: 'null where the account is gone' }) name!:
    | string
    | null;
  @ApiProperty({ enum: ['advisers', 'peers'], description: 'As whom the person was let in' })
  audience!: SharedWith;
  @ApiProperty({
    isArray: true,
    enum: SHARED_LEVELS,
    description: 'What the answers held that the person was given',
  })
  levels!: string[];
}

/** How often the public pages told of the country on a day; of who asked nothing is kept. */
export class PublicLooksDto {
  @ApiProperty({ example: '2026-10-20', description: 'Day, UTC' }) day!: string;
  @ApiProperty({
    minimum: 1,
    description: 'Answers given; those that browsers kept for some minutes are not counted',
  })
  answers!: number;
}

/** Who changed what is shared, and who looked: at most the latest 100 of each, latest first. */
export class SharingLogDto {
  @ApiProperty({ type: [SharingDecisionDto] }) decisions!: SharingDecisionDto[];
  @ApiProperty({ type: [ThresholdsDecisionDto] }) thresholds!: ThresholdsDecisionDto[];
  @ApiProperty({ type: [SharingLookDto] }) looks!: SharingLookDto[];
  @ApiProperty({ type: [PublicLooksDto] }) publicLooks!: PublicLooksDto[];
}
