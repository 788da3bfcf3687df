import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An adviser whom a country lets verify its assessments. */
@Entity('invitation')
export class Invitation {
  @PrimaryColumn({ name: 'country_code', type: 'text' }) countryCode!: string;
  @PrimaryColumn({ name: 'user_id', type: 'uuid' }) userId!: string;
  @Column({ name: 'invited_at', type: 'timestamptz', default: () => 'now()' }) invitedAt!: Date;
}
