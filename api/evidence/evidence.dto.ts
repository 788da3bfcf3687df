import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { ROLES, type Role, SENSITIVITIES, type Sensitivity } from '../domain/codes.js';
import { IfPresent, IsDay, Text } from '../http/fields.js';

const WEB = { protocols: ['http', 'https'], require_protocol: true, require_tld: false };
const DAY = { type: String, format: 'date', nullable: true, example: '2026-03-31' } as const;
const TEXT = { type: String, nullable: true } as const;

/** Body of `PATCH /assessments/{id}/evidence/{evidenceId}`: what is left out stays as it is. */
export class UpdateEvidenceDto {
  @ApiPropertyOptional({
    type: [String],
    description: 'The criteria it speaks for',
    example: ['NMAA-1.1-1a'],
  })
  @IfPresent()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsString({ each: true })
  criterionCodes?: string[];

  @ApiPropertyOptional({ example: 'Mine Action Act' })
  @IfPresent()
  @Text(300)
  title?: string;

  @ApiPropertyOptional({ ...TEXT, description: 'Its number or mark', example: 'Act 12/2024, art. 7' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reference?: string | null;

  @ApiPropertyOptional({ ...DAY, description: 'The date the document bears' })
  @IsOptional()
  @IsDay()
  documentDate?: string | null;

  @ApiPropertyOptional({ ...DAY, description: 'First day of the period its content covers' })
  @IsOptional()
  @IsDay()
  contentFrom?: string | null;

  @ApiPropertyOptional({
    format: 'date',
    description: 'Last day of the period its content covers: the date that counts',
  })
  @IfPresent()
  @IsDay()
  contentUntil?: string;

  @ApiPropertyOptional({ ...TEXT, description: 'Where it can be seen', example: 'Legal office, shelf 4' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  keptWhere?: string | null;

  @ApiPropertyOptional({ ...TEXT, description: 'http or https', example: 'https://example.org/act-12-2024' })
  @IsOptional()
  @IsUrl(WEB, { message: 'url must begin with http:// or https://' })
  @MaxLength(2000)
  url?: string | null;

  @ApiPropertyOptional({ ...TEXT, format: 'uuid', description: 'Of POST /evidence-files' })
  @IsOptional()
  @IsUUID()
  fileId?: string | null;

  @ApiPropertyOptional({
    enum: SENSITIVITIES,
    description: 'Who may see it: an invited adviser never sees "country"',
  })
  @IfPresent()
  @IsIn(SENSITIVITIES)
  sensitivity?: Sensitivity;

  @ApiPropertyOptional({ description: 'A verifier saw the document itself; nobody else may say so' })
  @IfPresent()
  @IsBoolean()
  sighted?: boolean;
}

/** Body of `POST /assessments/{id}/evidence`. */
export class CreateEvidenceDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Made by the client if it likes' })
  @IsOptional()
  @IsUUID()
  id?: string;

  @ApiProperty({ type: [String], description: 'The criteria it speaks for', example: ['NMAA-1.1-1a'] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsString({ each: true })
  criterionCodes!: string[];

  @ApiProperty({ example: 'Mine Action Act' })
  @Text(300)
  title!: string;

  @ApiPropertyOptional({ ...TEXT, description: 'Its number or mark', example: 'Act 12/2024, art. 7' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reference?: string | null;

  @ApiPropertyOptional({ ...DAY, description: 'The date the document bears' })
  @IsOptional()
  @IsDay()
  documentDate?: string | null;

  @ApiPropertyOptional({ ...DAY, description: 'First day of the period its content covers' })
  @IsOptional()
  @IsDay()
  contentFrom?: string | null;

  @ApiProperty({
    format: 'date',
    description: 'Last day of the period its content covers: the date that counts',
  })
  @IsDay()
  contentUntil!: string;

  @ApiPropertyOptional({ ...TEXT, description: 'Where it can be seen', example: 'Legal office, shelf 4' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  keptWhere?: string | null;

  @ApiPropertyOptional({ ...TEXT, description: 'http or https', example: 'https://example.org/act-12-2024' })
  @IsOptional()
  @IsUrl(WEB, { message: 'url must begin with http:// or https://' })
  @MaxLength(2000)
  url?: string | null;

  @ApiPropertyOptional({ ...TEXT, format: 'uuid', description: 'Of POST /evidence-files' })
  @IsOptional()
  @IsUUID()
  fileId?: string | null;

  @ApiPropertyOptional({ enum: SENSITIVITIES, default: 'country', description: 'Who may see it' })
  @IfPresent()
  @IsIn(SENSITIVITIES)
  sensitivity?: Sensitivity;
}

/** That a verifier saw the document itself. */
export class SightedDto {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ enum: ROLES, description: 'As whom: an officer of the body, or an adviser' }) role!: Role;
}

export class EvidenceDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: [String], example: ['NMAA-1.1-1a'] }) criterionCodes!: string[];
  @ApiProperty({ example: 'Mine Action Act' }) title!: string;
  @ApiProperty(TEXT) reference!: string | null;
  @ApiProperty(DAY) documentDate!: string | null;
  @ApiProperty(DAY) contentFrom!: string | null;
  @ApiProperty({ format: 'date', example: '2026-03-31' }) contentUntil!: string;
  @ApiProperty(TEXT) keptWhere!: string | null;
  @ApiProperty(TEXT) url!: string | null;
  @ApiProperty({ ...TEXT, format: 'uuid' }) fileId!: string | null;
  @ApiProperty({ ...TEXT, description: 'Of the file, if there is one' }) fileName!: string | null;
  @ApiProperty({ enum: SENSITIVITIES }) sensitivity!: Sensitivity;
  @ApiProperty({ type: SightedDto, nullable: true }) sighted!: SightedDto | null;
  @ApiProperty({ type: String, format: 'date-time' }) addedAt!: Date;
  @ApiProperty({ description: 'One more with each change of what it says', example: 1 }) revision!: number;
  @ApiProperty({ example: 1 }) version!: number;
}

export class EvidenceFileDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XVE' }) countryCode!: string;
  @ApiProperty({ example: 'act-12-2024.pdf' }) name!: string;
  @ApiProperty({ example: 'application/pdf' }) type!: string;
  @ApiProperty({ description: 'Bytes', example: 48213 }) size!: number;
  @ApiProperty({ description: 'SHA-256 of what is stored, in hex' }) sha256!: string;
}

/** The form of `POST /evidence-files`. */
export class UploadDto {
  @ApiProperty({ type: 'string', format: 'binary' }) file!: unknown;
  @ApiProperty({ enum: ['true'], description: 'It holds no names, signatures, contact data or cases' })
  declaration!: string;
  @ApiPropertyOptional({ description: 'Needed only by people of several countries', example: 'XVE' })
  countryCode?: string;
}
