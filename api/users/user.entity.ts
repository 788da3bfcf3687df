import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's account. `passwordHash` is null until the first one-time link was used. */
@Entity('app_user')
export class User {
  @PrimaryColumn('uuid') id!: string;
  @Column({ type: 'text', unique: true }) email!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text', default: 'en' }) language!: string;
  /** whether notices are sent by e-mail, too */
  @Column({ name: 'mail_notices', type: 'boolean', default: true }) mailNotices!: boolean;
  @Column({ name: 'password_hash', type: 'text', nullable: true }) passwordHash!: string | null;
  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true }) disabledAt!: Date | null;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' }) createdAt!: Date;
  @Column({ type: 'int', default: 1 }) version!: number;
}
