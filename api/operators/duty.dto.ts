import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { FREQUENCIES, type Frequency } from '../domain/codes.js';
import { IfPresent, IsMonth, Text } from '../http/fields.js';

/** Months in which nothing is owed. */
export class SuspensionDto {
  @ApiProperty({ example: '2026-01' })
  @IsMonth()
  from!: string;

  @ApiProperty({ example: '2026-02', description: 'included' })
  @IsMonth()
  to!: string;

  @ApiProperty({ example: 'Snow: no field work' })
  @Text(200)
  reason!: string;
}

/** Body of `POST /duties`. */
export class CreateDutyDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'made by the client; otherwise by the server' })
  @IfPresent()
  @IsUUID()
  id?: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  operatorId!: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'P-108',
    description: 'null: all of its work',
  })
  @IsOptional()
  @Text(60)
  projectCode?: string | null;

  @ApiPropertyOptional({ enum: FREQUENCIES, default: 'month' })
  @IfPresent()
  @IsIn(FREQUENCIES)
  frequency?: Frequency;

  @ApiProperty({ example: '2026-01' })
  @IsMonth()
  fromMonth!: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '2026-12',
    description: 'included; null: open-ended',
  })
  @IsOptional()
  @IsMonth()
  toMonth?: string | null;

  @ApiPropertyOptional({ type: [SuspensionDto] })
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SuspensionDto)
  suspensions?: SuspensionDto[];
}

/** Body of `PATCH /duties/{id}`. */
export class ChangeDutyDto {
  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @Text(60)
  projectCode?: string | null;

  @ApiPropertyOptional({ enum: FREQUENCIES })
  @IfPresent()
  @IsIn(FREQUENCIES)
  frequency?: Frequency;

  @ApiPropertyOptional({ example: '2026-01' })
  @IfPresent()
  @IsMonth()
  fromMonth?: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: '2026-12' })
  @IsOptional()
  @IsMonth()
  toMonth?: string | null;

  @ApiPropertyOptional({ type: [SuspensionDto] })
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SuspensionDto)
  suspensions?: SuspensionDto[];
}

/** What an operator owes. */
export class DutyDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ format: 'uuid' }) operatorId!: string;
  @ApiProperty({ type: String, nullable: true }) projectCode!: string | null;
  @ApiProperty({ enum: FREQUENCIES }) frequency!: Frequency;
  @ApiProperty({ example: '2026-01' }) fromMonth!: string;
  @ApiProperty({ type: String, nullable: true }) toMonth!: string | null;
  @ApiProperty({ type: [SuspensionDto] }) suspensions!: SuspensionDto[];
  @ApiProperty() version!: number;
}
