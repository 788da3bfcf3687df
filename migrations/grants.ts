import type pg from 'pg';

/**
 * Gives the API's role what it needs and no more: it owns nothing, cannot change the schema, and may only
 * add to the audit record and to the versions of a checklist; of a notice it may say that it was read. Safe to run again.
 */
export async function applyGrants(client: pg.Client, apiRole: string): Promise<void> {
  const role = client.escapeIdentifier(apiRole);
  await client.query(`grant usage on schema public to ${role}`);
  await client.query(`revoke all on all tables in schema public from ${role}`);
  await client.query(`grant select, insert, update, delete on all tables in schema public to ${role}`);
  await client.query(`revoke insert, update, delete on ${await viewsOf(client)} from ${role}`);
  await client.query(`revoke update, delete on audit_record from ${role}`);
  await client.query(`revoke update, delete on framework_version from ${role}`);
  await client.query(`revoke insert, update, delete on audit_head from ${role}`);
  await client.query(
    `revoke update, delete on assessment_snapshot, national_snapshot, review_comment, sharing_look, evidence_revision from ${role}`,
  );
  await client.query(`revoke update on notice from ${role}`);
  await client.query(`grant update (read_at, mail_id) on notice to ${role}`);
  await client.query(`grant execute on all functions in schema public to ${role}`);
  await client.query(`revoke all on ${client.escapeIdentifier('migrations')} from ${role}`);
  await client.query(`grant select on ${client.escapeIdentifier('migrations')} to ${role}`);
}

/** A view is for reading: through it the owner's rights would be written with. */
async function viewsOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ views: string }>(
    `select string_agg(quote_ident(viewname), ', ') as views from pg_views where schemaname = 'public'`,
  );
  return rows[0]?.views ?? 'migrations';
}
