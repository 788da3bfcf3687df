import type { MigrationInterface, QueryRunner } from 'typeorm';
import { parse } from 'yaml';

/** A version that was brought in, beside the file it came in: reading a large one as YAML holds the server up for seconds. */
export class FrameworksAsRead1795300000043 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table framework_version add column framework json');
    await db.query('alter table framework_version no force row level security');
    for (const { ref, content } of await db.query('select ref, content from framework_version'))
      await db.query('update framework_version set framework = $2 where ref = $1', [
        ref,
        JSON.stringify(parse(content)),
      ]);
    await db.query('alter table framework_version force row level security');
    await db.query('alter table framework_version alter column framework set not null');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table framework_version drop column framework');
  }
}
