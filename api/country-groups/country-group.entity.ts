import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's own choice of countries to compare. */
@Entity('country_group')
export class CountryGroup {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId!: string;
  @Column({ type: 'text' }) name!: string;
  /** in the order in which they are to stand */
  @Column({ type: 'text', array: true }) countries!: string[];
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  @Column({ type: 'int', default: 1 }) version!: number;
}
