import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ActionStatus } from '../domain/actions/action.js';
import { BODIES, type Body } from '../domain/codes.js';
import { IfPresent, IsIso3 } from '../http/fields.js';
import { IndexWhatIfDto } from './what-if.dto.js';

export class PlanQueryDto {
  @ApiPropertyOptional({ description: 'needed only by people of several countries', example: 'XVE' })
  @IfPresent()
  @IsIso3()
  country?: string;
}

export class CostInDto {
  @ApiProperty({ description: 'ISO 4217', example: 'EUR' }) currency!: string;
  @ApiProperty({ description: 'in units of the currency', example: 42_000 }) amount!: number;
  @ApiProperty({ description: 'actions estimated in it', example: 3 }) actions!: number;
}

/** The round that the plan is measured against: the body's latest. */
export class PlanRoundDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'gdei-wps@1.0' }) frameworkRef!: string;
  @ApiProperty({ example: '2026' }) period!: string;
}

export class ActionCountsDto implements Record<ActionStatus, number> {
  @ApiProperty({ example: 5 }) planned!: number;
  @ApiProperty({ example: 2 }) in_progress!: number;
  @ApiProperty({ example: 4 }) done!: number;
  @ApiProperty({ example: 1 }) dropped!: number;
}

/** Where the plan of one body stands. */
export class BodyPlanDto {
  @ApiProperty({ enum: BODIES }) body!: Body;
  @ApiProperty({ type: PlanRoundDto, nullable: true, description: 'null = the body has none' })
  round!: PlanRoundDto | null;
  @ApiProperty({ type: ActionCountsDto, description: 'actions by status' })
  counts!: ActionCountsDto;
  @ApiProperty({ description: 'open actions past their day', example: 2 }) overdue!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'actions done of which a criterion does not hold yet; null = no round',
  })
  doneNotAnswered!: number | null;
  @ApiProperty({
    type: IndexWhatIfDto,
    nullable: true,
    description: 'the body’s index if everything open were done; null = no round',
  })
  index!: IndexWhatIfDto | null;
  @ApiProperty({
    type: [CostInDto],
    description: 'of what is open, by currency, never added over currencies',
  })
  costs!: readonly CostInDto[];
  @ApiProperty({ description: 'open actions that nobody has estimated' }) notEstimated!: number;
}

/** Where the plans of a country stand. */
export class PlanDto {
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ type: [BodyPlanDto], description: 'the authority, then the centre' })
  bodies!: readonly BodyPlanDto[];
}
