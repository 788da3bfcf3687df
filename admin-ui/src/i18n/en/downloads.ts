/** Reports as files. */
export const downloads = {
  title: 'Download reports',
  text: 'Raw reports, as you may read them. Each download is written into the audit.',
  basis: 'Which',
  bases: { verified: 'Verified', latest: 'Submitted and verified', current: 'As they stand now' },
  formats: { xlsx: 'Excel', csv: 'CSV', hxl: 'CSV with HXL', json: 'JSON', dhis2: 'DHIS2' },
  for: {
    xlsx: 'To read and calculate: entries, records, and a sheet about the file.',
    csv: 'For other programs; opens in any spreadsheet.',
    hxl: 'For humanitarian data tools: a row of tags under the headings.',
    json: 'Everything, without loss: to carry reports to another place.',
    dhis2: 'A data value set under our codes; nil reports are named behind it.',
  },
};
