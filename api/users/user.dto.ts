import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { ROLES, type Role } from '../domain/codes.js';
import { LANGUAGES } from '../domain/framework.js';
import { IfPresent, IsIso3, Text } from '../http/fields.js';

/** A role, and the country and operator it is held in. */
export class MembershipDto {
  @ApiProperty({ enum: ROLES, example: 'monitor' })
  @IsIn(ROLES)
  role!: Role;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'XVE',
    description: 'authority, monitor and operator',
  })
  @IsOptional()
  @IsIso3()
  countryCode?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, format: 'uuid', description: 'operator only' })
  @IsOptional()
  @IsUUID()
  operatorId?: string | null;

  @ApiPropertyOptional({ default: false, description: 'may enter and see safeguarding aggregates' })
  @IfPresent()
  @IsBoolean()
  safeguarding?: boolean;

  @ApiPropertyOptional({
    default: false,
    description:
      'authority and monitor only: answers the functions of the checklist assigned to them, and sees no more',
  })
  @IfPresent()
  @IsBoolean()
  respondent?: boolean;
}

/** Body of `PUT /users/{id}/memberships`: all of them. */
export class MembershipsDto {
  @ApiProperty({ type: [MembershipDto] })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => MembershipDto)
  memberships!: MembershipDto[];
}

/** Body of `POST /users`. */
export class CreateUserDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'made by the client; otherwise by the server' })
  @IfPresent()
  @IsUUID()
  id?: string;

  @ApiProperty({ example: 'monitor@demo.example', description: 'kept in lower case' })
  @Transform(({ value }) => (typeof value === 'string' ? value.trim().toLowerCase() : value))
  @IsEmail({ allow_utf8_local_part: false })
  email!: string;

  @ApiProperty({ example: 'Mona Monitor' })
  @Text(120)
  name!: string;

  @ApiPropertyOptional({ enum: LANGUAGES, default: 'en' })
  @IfPresent()
  @IsIn(LANGUAGES)
  language?: string;

  @ApiPropertyOptional({ type: [MembershipDto] })
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => MembershipDto)
  memberships?: MembershipDto[];
}

/** Body of `PATCH /users/{id}`. */
export class ChangeUserDto {
  @ApiPropertyOptional()
  @IfPresent()
  @Text(120)
  name?: string;

  @ApiPropertyOptional({ description: 'a disabled account is signed out at once' })
  @IfPresent()
  @IsBoolean()
  disabled?: boolean;
}

/** A membership as it is held. */
export class HeldMembershipDto {
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ type: String, nullable: true }) countryCode!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) operatorId!: string | null;
  @ApiProperty() safeguarding!: boolean;
  @ApiProperty({ description: 'answers the functions assigned to them, and sees no more' })
  respondent!: boolean;
}

/** An account. */
export class UserDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() email!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: LANGUAGES }) language!: string;
  @ApiProperty() disabled!: boolean;
  @ApiProperty({ description: 'false until the first one-time link was used' }) hasPassword!: boolean;
  @ApiProperty({ type: [HeldMembershipDto] }) memberships!: HeldMembershipDto[];
  @ApiProperty() version!: number;
}

/** A link that lets one person choose a password, once. */
export class OneTimeLinkDto {
  @ApiProperty({ example: 'https://ground.example.org/#/password?token=…' }) url!: string;
  @ApiProperty({ format: 'date-time' }) expiresAt!: string;
}
