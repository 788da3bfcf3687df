import { type EntityManager, EntityNotFoundError } from 'typeorm';
import type { Language } from '../domain/framework.js';
import type { PracticeStatus } from '../domain/good-practice.js';
import { type Allowed, type ListQueryDto, listSql } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { readPage } from '../http/read-page.js';
import { Practice } from './practice.entity.js';

/** A note as it is kept, with whose it is. */
export interface KeptPractice {
  readonly id: string;
  readonly countryCode: string;
  readonly countryName: string;
  readonly language: Language;
  readonly title: string;
  readonly done: string;
  readonly changed: string;
  readonly forWhom: string;
  readonly recommendationCodes: string[];
  readonly link: string | null;
  readonly status: PracticeStatus;
  readonly publishedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

const PRACTICE = `
  select p.id, p.country_code as "countryCode", c.name as "countryName", p.language, p.title, p.done, p.changed,
         p.for_whom as "forWhom", p.recommendation_codes as "recommendationCodes", p.link, p.status,
         p.published_at as "publishedAt", p.withdrawn_at as "withdrawnAt", p.written_at as "writtenAt", p.version
    from good_practice p join country c on c.code = p.country_code`;

/** Newest first: a draft by the day it was written, never by how many read it. */
const ALLOWED: Allowed = {
  sort: {
    publishedAt: '"publishedAt"',
    title: 'title',
    country: '"countryName"',
    status: 'status',
    id: 'id',
  },
  filter: { id: 'id', countryCode: '"countryCode"', language: 'language', status: 'status' },
  among: { recommendation: '"recommendationCodes"' },
  search: ['title', 'done', 'changed', '"forWhom"'],
  order: 'coalesce("publishedAt", "writtenAt") desc, id',
};

/** A page of the notes that row-level security lets the actor see: one's own, and what others publish and share. */
export function pageOfPractices(tx: EntityManager, query: ListQueryDto): Promise<Page<KeptPractice>> {
  return readPage(tx, PRACTICE, listSql(query, ALLOWED));
}

/** @throws EntityNotFoundError out of reach, or never written */
export async function findPractice(tx: EntityManager, id: string): Promise<KeptPractice> {
  const [found] = await tx.query(`${PRACTICE} where p.id = $1`, [id]);
  if (!found) throw new EntityNotFoundError(Practice, id);
  return found;
}

/** As `findPractice`, locked until the transaction ends. */
export async function lockPractice(tx: EntityManager, id: string): Promise<KeptPractice> {
  await tx.query('select from good_practice where id = $1 for update', [id]);
  return findPractice(tx, id);
}
