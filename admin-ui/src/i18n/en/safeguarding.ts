/** Safeguarding aggregates, for those who were named for them, and who those are. */
export const safeguarding = {
  title: 'Safeguarding figures',
  subtitle:
    'How many reports an organisation received in a year, and how many it handled in the days it set.',
  noCase: 'Do not record a case here; refer it through the national channel.',
  noCaseMore:
    'Two numbers a year: no place, no text, no person. More reports are not worse: they may say that the channel is trusted.',
  add: 'Add a year',
  organisation: 'Organisation',
  year: 'Year',
  received: 'Received',
  handledInTime: 'Handled in time',
  handledInTimeHint: 'Of those received, within the days the organisation set.',
  setDays: 'Days set',
  setDaysHint: 'The days the organisation gives itself.',
  figures: 'By organisation and year',
  none: 'No year is on record',
  noneText: 'Add the year of an organisation: two numbers, and the days it sets itself.',
  changeOf: 'Change: %{organisation}, %{year}',
  removeAsk: 'Remove this year’s figures for good?',
  holders: 'Who may see safeguarding figures',
  holdersText: 'Only these people enter and see them. The administrator decides it, with each account.',
  nobody: 'Nobody was named in this country.',
  open: 'Safeguarding figures',
};
