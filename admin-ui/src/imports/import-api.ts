import type { Mapping } from '../../../api/domain/exchange/mapping.js';
import { request } from '../api/client';
import { readList } from '../reports/report-api';
import type { ImportBatch, ImportRow, ImportSummary, SavedMapping, SheetHeadings, Verdict } from './types';

export interface Sending {
  /** Made here, so that its progress can be followed from the first byte on. */
  id: string;
  file: File;
  country: string;
  /** Only say what would happen. */
  dryRun: boolean;
  rows: 'all' | 'valid';
  /** A saved mapping; absent: the server finds out what the file is. */
  mapping?: string | undefined;
}

/** Sends a file; the work goes on on the server while its progress is followed. */
export async function sendFile({ id, file, country, dryRun, rows, mapping }: Sending): Promise<ImportBatch> {
  const body = new FormData();
  const fields = {
    id,
    country,
    dryRun: String(dryRun),
    rows,
    ...(mapping && { format: 'mapping', mapping }),
  };
  for (const [field, value] of Object.entries(fields)) body.set(field, value);
  body.set('file', file);
  return (await request<ImportBatch>('/imports', { method: 'POST', body, prefer: 'respond-async' })).data;
}

export const readImport = async (id: string): Promise<ImportBatch> =>
  (await request<ImportBatch>(`/imports/${id}`)).data;

export const readImports = (countryCode: string, range: readonly [number, number]) =>
  readList<ImportSummary>('imports', { filter: { countryCode }, sort: ['at', 'DESC'], range });

/** Files of the last fortnight that somebody is to bring in or to put right. */
export const readWaitingFiles = async (countryCode: string): Promise<ImportSummary[]> =>
  (await request<ImportSummary[]>(`/imports/waiting?country=${countryCode}`)).data;

export const readImportRows = (id: string, verdict: Verdict, range: readonly [number, number]) =>
  readList<ImportRow>(`imports/${id}/rows`, { filter: { verdict }, range });

export const readMappings = (countryCode: string) =>
  readList<SavedMapping>('import-mappings', { filter: { countryCode } });

/** Cancels what still runs; takes back what came in. */
export const takeBack = (id: string) => request(`/imports/${id}`, { method: 'DELETE' });

/** Where the same file with its faults marked is fetched from. */
export const markedFile = (id: string): string => `/api/v1/imports/${id}/workbook`;
export const eventsOf = (id: string): string => `/api/v1/imports/${id}/events`;

/** Sheets, headings and values of a file, for a mapping; nothing is stored. */
export async function readHeadings(file: File): Promise<SheetHeadings[]> {
  const body = new FormData();
  body.set('file', file);
  return (await request<SheetHeadings[]>('/imports/headings', { method: 'POST', body })).data;
}

export const saveMapping = async (countryCode: string, content: Mapping): Promise<SavedMapping> =>
  (
    await request<SavedMapping>('/import-mappings', {
      method: 'POST',
      body: { id: crypto.randomUUID(), countryCode, name: content.name, content },
    })
  ).data;
