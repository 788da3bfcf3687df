import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '../domain/codes.js';

/** Who may enter and see a country's safeguarding aggregates. */
export class HolderDto {
  @ApiProperty({ format: 'uuid', description: 'of the account' }) id!: string;
  @ApiProperty({ example: 'Mona Monitor' }) name!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ type: String, nullable: true, description: 'whose staff; null: of the whole country' })
  operatorName!: string | null;
}
