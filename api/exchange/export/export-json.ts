import type { ExportContent } from './content.js';

/** Reports as they are stored, with entries and sub-records: what is read back is the same, field by field. */
export async function* jsonOf(content: ExportContent): AsyncGenerator<string> {
  yield `{"about":${JSON.stringify(content.about)},\n"reports":[`;
  let separator = '\n';
  for await (const { entries, ...report } of content.reports()) {
    yield separator + JSON.stringify({ ...report, entries: entries.map(({ entry }) => entry) });
    separator = ',\n';
    content.wrote(Math.max(entries.length, 1));
  }
  yield '\n]}\n';
}
