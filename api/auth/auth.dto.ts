import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsEmail, IsIn, IsString, MaxLength } from 'class-validator';
import { ROLES, type Role } from '../domain/codes.js';
import { LANGUAGES } from '../domain/framework.js';
import { IfPresent, Text } from '../http/fields.js';

const toLowerCase = Transform(({ value }) =>
  typeof value === 'string' ? value.trim().toLowerCase() : value,
);

/** Body of `POST /session`. */
export class CredentialsDto {
  @ApiProperty({ example: 'monitor@demo.example' })
  @toLowerCase
  @IsString()
  @MaxLength(254)
  email!: string;

  @ApiProperty({ example: 'a sentence is a good password' })
  @IsString()
  @MaxLength(256)
  password!: string;
}

/** Body of `POST /session/password`. */
export class NewPasswordDto {
  @ApiProperty({ description: 'from the one-time link' })
  @IsString()
  @MaxLength(100)
  token!: string;

  @ApiProperty({ description: 'at least 12 characters, whichever they are', minLength: 12, maxLength: 256 })
  @IsString()
  @MaxLength(256)
  password!: string;
}

/** Body of `POST /set-up`. */
export class SetUpDto {
  @ApiProperty({ description: 'from the one-time link that the first start prints' })
  @IsString()
  @MaxLength(100)
  token!: string;

  @ApiProperty({ example: 'admin@example.org' })
  @toLowerCase
  @IsEmail({ allow_utf8_local_part: false })
  email!: string;

  @ApiProperty({ description: 'at least 12 characters, whichever they are', minLength: 12, maxLength: 256 })
  @IsString()
  @MaxLength(256)
  password!: string;

  @ApiProperty({ example: 'Ada Admin' })
  @Text(120)
  name!: string;
}

/** Body of `PATCH /me`. */
export class ChangeMeDto {
  @ApiPropertyOptional({ example: 'Ada Admin' })
  @IfPresent()
  @Text(120)
  name?: string;

  @ApiPropertyOptional({ enum: LANGUAGES, example: 'ar' })
  @IfPresent()
  @IsIn(LANGUAGES)
  language?: string;

  @ApiPropertyOptional({ description: 'whether notices reach me by e-mail, too' })
  @IfPresent()
  @IsBoolean()
  mailNotices?: boolean;
}

/** A role the person holds, and where. */
export class MyMembershipDto {
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ type: String, nullable: true, example: 'XVE' }) countryCode!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Veldania' }) countryName!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) operatorId!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Maple Clearance Group' }) operatorName!:
    | string
    | null;
  @ApiProperty({ description: 'answers the functions of the checklist assigned to them, and sees no more' })
  respondent!: boolean;
}

/** Who is signed in. */
export class MeDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ enum: LANGUAGES }) language!: string;
  @ApiProperty({ type: [MyMembershipDto] }) memberships!: MyMembershipDto[];
  @ApiProperty({
    type: [String],
    description: 'what the pages may offer; the server decides',
    example: ['report:enter'],
  })
  permissions!: string[];
  @ApiProperty({
    type: [String],
    description: 'countries that invited this adviser to verify',
    example: ['XVE'],
  })
  invitedBy!: string[];
  @ApiProperty({ description: 'whether notices reach me by e-mail, too' }) mailNotices!: boolean;
  @ApiProperty({ description: 'whether this installation sends e-mail at all' }) mailOffered!: boolean;
  @ApiProperty({
    description: 'the day at the server; the demonstration stands still',
    example: '2026-10-20',
  })
  today!: string;
  @ApiProperty() version!: number;
}
