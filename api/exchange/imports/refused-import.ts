import { HttpException } from '@nestjs/common';
import type { Fault } from '../../domain/domain-error.js';
import { cellAddress } from '../../domain/exchange/table.js';
import type { RowFinding } from './import-state.js';

interface RefusedRow {
  readonly sheet: string | null;
  readonly line: number;
  readonly findings: readonly RowFinding[];
}

/** 422: rows were refused and all were wanted, so nothing was stored. `instance` is the batch, with every row's verdict. */
export function refusedImport(batchId: string, rows: readonly RefusedRow[]): HttpException {
  const errors: Fault[] = rows.flatMap(({ sheet, line, findings }) =>
    findings
      .filter(({ severity }) => severity === 'E')
      .map(({ rule, address, message }) => ({
        pointer: `#/${placeOf(sheet, line, address)}`,
        code: rule,
        detail: message,
      })),
  );
  const message = `Nothing was stored: ${rows.length === 200 ? 'at least 200' : rows.length} rows were refused.`;
  return new HttpException(
    { code: 'import-refused', message, errors: errors.slice(0, 200), instance: `/api/v1/imports/${batchId}` },
    422,
  );
}

function placeOf(sheet: string | null, line: number, address: string | null): string {
  if (address === null) return cellAddress(sheet ?? '', null, line);
  return sheet === null ? address : `Sheet ${sheet}, ${address}`;
}
