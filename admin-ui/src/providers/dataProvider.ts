import type { DataProvider, Identifier } from 'react-admin';
import { request } from '../api/client';
import { etagBefore, rememberEtag } from './etags';

// biome-ignore lint/suspicious/noExplicitAny: react-admin's interface is generic over records that are unknown here
type Unknown = any;

interface ListQuestion {
  pagination?: { page: number; perPage: number };
  sort?: { field: string; order: 'ASC' | 'DESC' };
  filter?: Record<string, unknown>;
  signal?: AbortSignal | undefined;
}

/** react-admin's door to the API: the dialect of `ra-data-simple-rest`, with versions and keys against doubles. */
export const dataProvider: DataProvider = {
  supportAbortSignal: true,
  getList: (resource, question) => list(resource, question),
  getMany: async (resource, { ids, signal }) => {
    return { data: (await list(resource, { filter: { id: ids }, signal })).data };
  },
  getManyReference: (resource, { target, id, ...question }) =>
    list(resource, { ...question, filter: { ...question.filter, [target]: id } }),
  getOne: async (resource, { id, signal }) => {
    const answer = await request<Unknown>(pathOf(resource, id), { signal });
    rememberEtag(pathOf(resource, id), answer);
    return { data: answer.data };
  },
  create: async (resource, { data, meta }) => {
    const idempotencyKey = meta?.idempotencyKey ?? crypto.randomUUID();
    const answer = await request<Unknown>(`/${resource}`, { method: 'POST', body: data, idempotencyKey });
    return { data: answer.data };
  },
  update: async (resource, { id, data, previousData }) => {
    const path = pathOf(resource, id);
    const answer = await request<Unknown>(path, {
      method: 'PATCH',
      body: data,
      ifMatch: etagBefore(path, previousData),
    });
    rememberEtag(path, answer);
    return { data: answer.data };
  },
  delete: async (resource, { id, previousData }) => {
    const path = pathOf(resource, id);
    await request(path, { method: 'DELETE', ifMatch: etagBefore(path, previousData) });
    return { data: (previousData ?? { id }) as Unknown };
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
  const { data, headers } = await request<Unknown[]>(`/${resource}?${query}`, { signal });
  const total = Number(headers.get('content-range')?.split('/').at(-1) ?? data.length);
  return { data, total };
}

const pathOf = (resource: string, id: Identifier) => `/${resource}/${encodeURIComponent(id)}`;
