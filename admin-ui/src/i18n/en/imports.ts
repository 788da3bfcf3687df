import { ROW_MESSAGES, type RowMessageKey } from '../../../../api/domain/exchange/row-messages.js';

/** Files that come in. The sentences about rows in English are the rows' own; `{x}` there is `%{x}` here. */
export const imports = {
  title: 'Bring files in',
  subtitle:
    'A file is looked at first: nothing is stored until you say so, and what came in can be taken back.',
  open: 'Bring a file in',
  new: 'A new file',
  newText:
    'Our template, a CSV or HXL file, the country’s own form, or DHIS2 data values (.xlsx, .csv, .json).',
  choose: 'Choose a file',
  readAs: 'Read it as',
  foundOut: 'found out from the file',
  check: 'Look at it',
  phases: { sending: 'Sending…', reading: 'Reading…', checking: 'Checking…', writing: 'Writing…' },
  wouldCome: '%{accepted} of %{rows} rows can come in, %{refused} are refused.',
  nothingYet: 'Nothing is stored yet.',
  nothingNew: 'All of it is stored already: there is nothing to bring in.',
  nothingChanged: 'All of it was stored already: nothing was changed.',
  cameIn:
    '%{accepted} of %{rows} rows came in: %{new} new, %{changed} changed, %{unchanged} as before. Reports opened: %{reportsNew}.',
  bringInAll: 'Bring in all %{count} rows',
  bringInValid: 'Bring in the %{count} valid rows',
  markedFile: 'The file with its faults marked',
  toBatch: 'What came in',
  another: 'Another file',
  rows: 'Rows',
  rowsText: 'Rows that there is something to say of',
  row: 'Where',
  line: 'Line %{line}',
  sheetLine: '%{sheet}, row %{line}',
  verdict: 'What becomes of it',
  said: 'Why',
  whatItIs: 'What it is',
  verdicts: { new: 'new', changed: 'changed', unchanged: 'as before', refused: 'refused' },
  statuses: {
    running: 'running',
    checked: 'looked at',
    done: 'came in',
    refused: 'refused',
    cancelled: 'cancelled',
    failed: 'failed',
    undone: 'taken back',
  },
  earlier: 'Earlier files',
  noneYet: 'No file has come in yet.',
  undo: 'Take it back',
  undoAsk: 'Everything this file brought in goes, and what it changed is as it was before.',
  undoYes: 'Yes, take it back',
  messages: Object.fromEntries(
    Object.entries(ROW_MESSAGES).map(([key, sentence]) => [key, sentence.replace(/\{(\w+)\}/g, '%{$1}')]),
  ) as Record<RowMessageKey, string>,
};
