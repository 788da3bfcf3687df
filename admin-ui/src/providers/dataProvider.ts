import type { DataProvider, Identifier, RaRecord } from 'react-admin';
import { request } from '../api/client';
import { etagBefore, rememberEtag } from './etags';

/** What names a record of a resource where it is not `id`. */
const KEY: Readonly<Record<string, string>> = { countries: 'code', places: 'code' };

/** Resources whose records are replaced whole; all others take the fields that change. */
const REPLACED: readonly string[] = [];

interface ListQuestion {
  pagination?: { page: number; perPage: number };
  sort?: { field: string; order: 'ASC' | 'DESC' };
  filter?: Record<string, unknown>;
  signal?: AbortSignal;
}

/** react-admin's door to the API: the dialect of `ra-data-simple-rest`, with versions and keys against doubles. */
export const dataProvider: DataProvider = {
  supportAbortSignal: true,
  getList: (resource, question) => list(resource, question),
  getMany: async (resource, { ids, signal }) => {
    const filter = { [KEY[resource] ?? 'id']: ids };
    return { data: (await list(resource, { filter, signal })).data };
  },
  getManyReference: (resource, { target, id, ...question }) =>
    list(resource, { ...question, filter: { ...question.filter, [target]: id } }),
  getOne: async (resource, { id, signal }) => {
    const answer = await request(pathOf(resource, id), { signal });
    rememberEtag(pathOf(resource, id), answer);
    return { data: withId(resource, answer.data) };
  },
  create: async (resource, { data, meta }) => {
    const idempotencyKey = meta?.idempotencyKey ?? crypto.randomUUID();
    const answer = await request(`/${resource}`, { method: 'POST', body: data, idempotencyKey });
    return { data: withId(resource, answer.data) };
  },
  update: async (resource, { id, data, previousData }) => {
    const path = pathOf(resource, id);
    const method = REPLACED.includes(resource) ? 'PUT' : 'PATCH';
    const answer = await request(path, { method, body: data, ifMatch: etagBefore(path, previousData) });
    rememberEtag(path, answer);
    return { data: withId(resource, answer.data) };
  },
  delete: async (resource, { id, previousData }) => {
    const path = pathOf(resource, id);
    await request(path, { method: 'DELETE', ifMatch: etagBefore(path, previousData) });
    return { data: previousData ?? { id } };
  },
  updateMany: async (resource, { ids, data }) => {
    for (const id of ids) await dataProvider.update(resource, { id, data, previousData: { id } });
    return { data: ids };
  },
  deleteMany: async (resource, { ids }) => {
    for (const id of ids) await dataProvider.delete(resource, { id });
    return { data: ids };
  },
};

async function list(resource: string, { pagination, sort, filter = {}, signal }: ListQuestion) {
  const { page = 1, perPage = 500 } = pagination ?? {};
  const query = new URLSearchParams({
    range: JSON.stringify([(page - 1) * perPage, page * perPage - 1]),
    filter: JSON.stringify(filter),
    ...(sort && { sort: JSON.stringify([sort.field, sort.order]) }),
  });
  const { data, headers } = await request<unknown[]>(`/${resource}?${query}`, { signal });
  const total = Number(headers.get('content-range')?.split('/').at(-1) ?? data.length);
  return { data: data.map((record) => withId(resource, record)), total };
}

const pathOf = (resource: string, id: Identifier) => `/${resource}/${encodeURIComponent(id)}`;

/** react-admin wants an `id` on every record; `any` because it also wants each record to be whatever is asked. */
// biome-ignore lint/suspicious/noExplicitAny: the interface of DataProvider is generic over records unknown here
function withId(resource: string, record: unknown): any {
  const fields = record as RaRecord;
  return { ...fields, id: fields.id ?? fields[KEY[resource] ?? 'id'] };
}
