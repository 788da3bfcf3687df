import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PUBLISHED } from '../domain/audiences.js';

/** From which counts on a country shows people to others: the published minimum, until its authority decides. */
@Entity('sharing_threshold')
export class SharingThreshold {
  @PrimaryColumn({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ name: 'advisers_and_peers', type: 'smallint', default: PUBLISHED.advisersAndPeers })
  advisersAndPeers!: number;
  @Column({ type: 'smallint', default: PUBLISHED.public }) public!: number;
  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' }) updatedAt!: Date;
  @Column({ type: 'int', default: 1 }) version!: number;
}
