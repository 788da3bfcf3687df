import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator';
import { ACTIVITIES, type Activity } from '../domain/codes.js';
import {
  CHECK_ANSWERS,
  type CheckAnswer,
  VISIT_CHECKS,
  VISIT_KINDS,
  VISIT_RESULTS,
  type VisitCheck,
  type VisitKind,
  type VisitResult,
} from '../domain/visit.js';
import { IfPresent, IsDay, Text } from '../http/fields.js';

/** Was it checked, and where it does not apply, why. */
export class CheckMadeDto {
  @ApiProperty({ enum: CHECK_ANSWERS }) @IsIn(CHECK_ANSWERS) answer!: CheckAnswer;
  @ApiProperty({ type: String, nullable: true, description: 'always with not_applicable' })
  @IsOptional()
  @Text(300)
  reason: string | null = null;
}

/** The four that the centre looks at. */
export class ChecksDto {
  @ApiProperty({ type: CheckMadeDto, description: 'practice in the field as the procedures say' })
  @IsDefined()
  @ValidateNested()
  @Type(() => CheckMadeDto)
  sop_practice!: CheckMadeDto;

  @ApiProperty({
    type: CheckMadeDto,
    description: 'sex and age for risk education; disability besides for survey, referral and liaison',
  })
  @IsDefined()
  @ValidateNested()
  @Type(() => CheckMadeDto)
  saddd!: CheckMadeDto;

  @ApiProperty({ type: CheckMadeDto, description: 'records, tools and formats of consultations' })
  @IsDefined()
  @ValidateNested()
  @Type(() => CheckMadeDto)
  consultation_records!: CheckMadeDto;

  @ApiProperty({ type: CheckMadeDto, description: 'known to staff and community members' })
  @IsDefined()
  @ValidateNested()
  @Type(() => CheckMadeDto)
  safeguarding_channel!: CheckMadeDto;
}

/** Something to put right. */
export class CorrectiveActionDto {
  @ApiProperty({ enum: VISIT_CHECKS }) @IsIn(VISIT_CHECKS) about!: VisitCheck;
  @ApiProperty({ example: 'Ask about disability on the survey form.' }) @Text(300) what!: string;
  @ApiProperty({ format: 'date' }) @IsDay() dueOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null: still open' })
  @IsOptional()
  @IsDay()
  closedOn: string | null = null;
}

/** Body of `POST /visits`. */
export class CreateVisitDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'made by the client; otherwise by the server' })
  @IfPresent()
  @IsUUID()
  id?: string;

  @ApiProperty({ format: 'uuid' }) @IsUUID() operatorId!: string;
  @ApiProperty({ enum: VISIT_KINDS }) @IsIn(VISIT_KINDS) kind!: VisitKind;
  @ApiProperty({ format: 'date', example: '2026-03-09' }) @IsDay() heldOn!: string;
  @ApiProperty({ enum: ACTIVITIES }) @IsIn(ACTIVITIES) activity!: Activity;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'p-code', example: 'VD0101' })
  @IsOptional()
  @IsString()
  @Length(1, 20)
  placeCode?: string | null;

  @ApiProperty({ type: ChecksDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => ChecksDto)
  checks!: ChecksDto;

  @ApiProperty({ enum: VISIT_RESULTS }) @IsIn(VISIT_RESULTS) result!: VisitResult;

  @ApiPropertyOptional({ type: [CorrectiveActionDto] })
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CorrectiveActionDto)
  actions?: CorrectiveActionDto[];

  @ApiPropertyOptional({ type: String, nullable: true, description: 'no names, no contact data, no cases' })
  @IsOptional()
  @Text(500)
  notes?: string | null;
}

/** Body of `PATCH /visits/{id}`. */
export class ChangeVisitDto extends PartialType(OmitType(CreateVisitDto, ['id', 'operatorId']), {
  skipNullProperties: false,
}) {}

/** A monitoring visit or an accreditation. */
export class VisitDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ format: 'uuid' }) operatorId!: string;
  @ApiProperty({ enum: VISIT_KINDS }) kind!: VisitKind;
  @ApiProperty({ format: 'date' }) heldOn!: string;
  @ApiProperty({ enum: ACTIVITIES }) activity!: Activity;
  @ApiProperty({ type: String, nullable: true }) placeCode!: string | null;
  @ApiProperty({ type: ChecksDto }) checks!: ChecksDto;
  @ApiProperty({ enum: VISIT_RESULTS }) result!: VisitResult;
  @ApiProperty({ type: [CorrectiveActionDto] }) actions!: CorrectiveActionDto[];
  @ApiProperty({ type: String, nullable: true }) notes!: string | null;
  @ApiProperty() version!: number;
}
