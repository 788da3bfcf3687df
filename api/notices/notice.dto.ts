import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsOptional } from 'class-validator';
import { BODIES, type Body } from '../domain/codes.js';
import { DUE_MARKS, type DueMark, NOTICE_KINDS, type NoticeKind } from '../domain/notice.js';

/** What you are told of. */
export class NoticeDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: NOTICE_KINDS, description: 'What happened, or which day comes' }) kind!: NoticeKind;
  @ApiProperty({ example: 'XVE', description: 'Where it happened; of a peer, the country that named it' })
  countryCode!: string;
  @ApiProperty({ type: String, nullable: true, example: 'Veldania', description: 'null = out of your reach' })
  countryName!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'gdei-wps@1.0',
    description: 'The checklist of the round; null = no round, or one out of your reach',
  })
  frameworkRef!: string | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Of the round, the action or the report; null = a report that was not begun',
  })
  subjectId!: string | null;
  @ApiProperty({ enum: BODIES, nullable: true, description: 'Whose checklist or plan; null = a report' })
  body!: Body | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: '2026',
    description: 'Of the round or the report; null = an action',
  })
  period!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'NMAA-2',
    description: 'A function; or the criterion or recommendation that was commented on; null = the whole',
  })
  code!: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    example: '2026-11-15',
    description: 'The day in question; null = none is set',
  })
  dueOn!: string | null;
  @ApiProperty({
    enum: DUE_MARKS,
    nullable: true,
    description: 'How far the day was off when you were told; null = this is no reminder of a day',
  })
  mark!: DueMark | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What the action is called; null = no action, or one that is gone or out of your reach',
  })
  title!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) madeAt!: Date;
  @ApiProperty({ description: 'Whether you have read it' }) read!: boolean;
}

/** How much waits unread. */
export class UnreadDto {
  @ApiProperty({ description: 'Notices that you have not read', example: 2 }) unread!: number;
}

/** Body of `POST /notices/reading`. */
export class ReadAllDto {
  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    description: 'Those made until then, so that none that came meanwhile goes unseen; absent = all',
    example: '2026-10-20T09:00:00Z',
  })
  @IsOptional()
  @IsISO8601({ strict: true })
  upTo?: string;
}
