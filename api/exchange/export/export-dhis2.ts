import { type NotCarried, toDhis2 } from '../../domain/exchange/dhis2.js';
import type { ExportContent } from './content.js';

/**
 * Reports as a DHIS2 data value set, its names our codes. What it cannot carry stands behind the values: which report,
 * and what of it.
 */
export async function* dhis2Of(content: ExportContent): AsyncGenerator<string> {
  const notCarried: NotCarried[] = [];
  yield '{"idScheme":"CODE","dataValues":[';
  let separator = '\n';
  for await (const { operatorName, period, nil, partial, entries } of content.reports()) {
    const written = { operatorName, period, nil, partial, entries: entries.map(({ entry }) => entry) };
    const set = toDhis2([written]);
    notCarried.push(...set.notCarried);
    for (const value of set.dataValues) {
      yield separator + JSON.stringify(value);
      separator = ',\n';
    }
    content.wrote(Math.max(entries.length, 1));
  }
  yield `\n],\n"notCarried":${JSON.stringify(notCarried)}}\n`;
}
