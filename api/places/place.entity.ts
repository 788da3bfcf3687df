import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A place of the COD-AB gazetteer, by its p-code. */
@Entity('place')
export class Place {
  @PrimaryColumn({ name: 'country_code', type: 'text' }) countryCode!: string;
  @PrimaryColumn('text') code!: string;
  @Column({ type: 'int' }) level!: number; // 0 country … 3
  @Column({ type: 'text' }) name!: string;
  @Column({ name: 'parent_code', type: 'text', nullable: true }) parentCode!: string | null;
  @Column({ type: 'int', nullable: true }) population!: number | null; // null = not known
}
