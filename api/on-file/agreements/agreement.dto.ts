import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { AGREEMENT_PARTIES } from '../../domain/on-file.js';
import { IfPresent, IsDay, Text } from '../../http/fields.js';

type Party = (typeof AGREEMENT_PARTIES)[number];

/** Body of `POST /agreements`. */
export class CreateAgreementDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'made by the client; otherwise by the server' })
  @IfPresent()
  @IsUUID()
  id?: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  operatorId!: string;

  @ApiProperty({ enum: AGREEMENT_PARTIES, description: 'with whom' })
  @IsIn(AGREEMENT_PARTIES)
  party!: Party;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'MoU 14/2025' })
  @IsOptional()
  @Text(100)
  number?: string | null;

  @ApiProperty({ format: 'date', example: '2025-01-01', description: 'first day' })
  @IsDay()
  from!: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    example: '2027-12-31',
    description: 'last day; null: open-ended',
  })
  @IsOptional()
  @IsDay()
  until?: string | null;

  @ApiProperty({ description: 'obliges the operator to report by sex, age and disability' })
  @IsBoolean()
  sadddClause!: boolean;
}

/** Body of `PATCH /agreements/{id}`. */
export class ChangeAgreementDto extends PartialType(OmitType(CreateAgreementDto, ['id', 'operatorId']), {
  skipNullProperties: false,
}) {}

/** An operator’s agreement with the authority or the centre: its number and terms, never the document. */
export class AgreementDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ format: 'uuid' }) operatorId!: string;
  @ApiProperty({ enum: AGREEMENT_PARTIES }) party!: Party;
  @ApiProperty({ type: String, nullable: true, example: 'MoU 14/2025' }) number!: string | null;
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) until!: string | null;
  @ApiProperty() sadddClause!: boolean;
  @ApiProperty() version!: number;
}
