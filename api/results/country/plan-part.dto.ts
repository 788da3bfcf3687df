import { ApiProperty } from '@nestjs/swagger';
import { BODIES, type Body } from '../../domain/codes.js';

/** How far the plan of one body has come, in actions; each but the dropped is counted once. */
export class BodyProgressDto {
  @ApiProperty({ enum: BODIES }) body!: Body;
  @ApiProperty({ example: 4 }) done!: number;
  @ApiProperty({ description: 'Begun, its day not past', example: 2 }) underWay!: number;
  @ApiProperty({ description: 'Open, its day past', example: 1 }) late!: number;
  @ApiProperty({ description: 'Not begun, its day not past', example: 5 }) notBegun!: number;
  @ApiProperty({ description: 'Given up; in none of the others', example: 0 }) dropped!: number;
}

/** An open action. */
export class DueActionDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: BODIES }) body!: Body;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'A post or a unit', example: 'Finance unit' }) owner!: string;
  @ApiProperty({ format: 'date', example: '2026-12-31' }) dueOn!: string;
  @ApiProperty({ description: 'Its day is past' }) late!: boolean;
}

/** The action plans at a glance. They stay within the country whatever it shares. */
export class PlanPartDto {
  @ApiProperty({ type: [BodyProgressDto], description: 'Bodies that have a plan' })
  bodies!: BodyProgressDto[];
  @ApiProperty({ type: [DueActionDto], description: 'At most three, the earliest due first' })
  next!: DueActionDto[];
}
