import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ROLES, type Role } from '../../domain/codes.js';
import { Text } from '../../http/fields.js';

const TEXT = {
  description: 'Plain text of at most 2000 characters; no contact data (V23)',
  example: 'The minutes named are of 2023. Is there a later meeting?',
} as const;
const CODE = { description: 'A criterion or a recommendation of this body', example: 'NMAA-2.1-3a' } as const;

/** Body of `POST /assessments/{id}/threads`. */
export class OpenReviewThreadDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Made by the client if it likes' })
  @IsOptional()
  @IsUUID()
  id?: string;
  @ApiProperty(CODE) @IsString() @MaxLength(40) code!: string;
  @ApiProperty(TEXT) @Text(2000) text!: string;
}

/** Body of `POST /assessments/{id}/threads/{threadId}/comments`. */
export class WriteReviewCommentDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Made by the client if it likes' })
  @IsOptional()
  @IsUUID()
  id?: string;
  @ApiProperty(TEXT) @Text(2000) text!: string;
}

/** Body of `PUT /assessments/{id}/threads/{threadId}/resolution`. */
export class ResolutionDto {
  @ApiProperty({ description: 'true = resolved, false = open again' })
  @IsBoolean()
  resolved!: boolean;
}

export class ReviewCommentDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(TEXT) text!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The person’s name; null = the account is gone' })
  by!: string | null;
  @ApiProperty({ enum: ROLES, description: 'As whom: somebody of the country, or an invited adviser' })
  role!: Role;
  @ApiProperty({ description: 'Whether you wrote it' }) mine!: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Date;
}

/** Who resolved a thread, and when. */
export class ResolvedDto {
  @ApiProperty({ type: String, nullable: true, description: 'The person’s name; null = the account is gone' })
  by!: string | null;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Date;
}

export class ReviewThreadDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(CODE) code!: string;
  @ApiProperty({ description: 'The revision of the assessment it was opened in', example: 1 })
  revision!: number;
  @ApiProperty({ description: 'A return asks for it: it is one of the reasons' }) asked!: boolean;
  @ApiProperty({ description: 'Whether you opened it' }) mine!: boolean;
  @ApiProperty({ type: ResolvedDto, nullable: true, description: 'null = open' })
  resolved!: ResolvedDto | null;
  @ApiProperty({ type: [ReviewCommentDto], description: 'Oldest first; at least one' })
  comments!: ReviewCommentDto[];
  @ApiProperty({ example: 1 }) version!: number;
}
