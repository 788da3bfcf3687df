/** How the two parts of the product reach PostgreSQL. */
export interface DatabaseUrls {
  /** The owner of the tables, for migrations; `null` when this process may not migrate. */
  readonly ownerUrl: string | null;
  /** The role that row-level security binds. */
  readonly apiUrl: string;
}
