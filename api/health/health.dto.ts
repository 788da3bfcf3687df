import { ApiProperty } from '@nestjs/swagger';

/** The server is well; what is not answers 503. */
export class HealthDto {
  @ApiProperty({ example: 'ok' }) status!: string;
}
