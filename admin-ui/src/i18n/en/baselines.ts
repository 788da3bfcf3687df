/** What a country measures need by. */
export const baselines = {
  title: 'Baselines of need',
  subtitle:
    'Who lives with the risk, or was hurt by it. The reach of risk education is held against the one that is nearest to risk: exposure, else casualties, else population.',
  link: 'Baselines of need',
  kinds: { exposure: 'Exposure', casualties: 'Casualties', population: 'Population' },
  kindsText: {
    exposure: 'Persons who live or work near the danger.',
    casualties: 'Persons who were killed or injured.',
    population: 'Persons who live in the country, or in its affected parts.',
  },
  groups: { women: 'Women', girls: 'Girls', boys: 'Boys', men: 'Men' },
  none: 'Not set.',
  told: '%{source}, %{date}',
  counts: 'in use',
  waits: 'Kept, but not in use: %{kind} is nearer to risk.',
  set: 'Set it',
  setOf: 'Set the baseline: %{name}',
  changeOf: 'Change the baseline: %{name}',
  source: 'Source',
  sourceHint: 'Census, survey, register: what it is called. No names and no contact data.',
  datedOn: 'Day',
  datedOnHint: 'The day that the figures describe.',
  end: 'End its use',
  endAsk:
    'Figures are held against the next one from now on, also those of earlier months; without another they have no value. The audit keeps what it said.',
  heldAgainst: 'Held against the baseline of need: %{kind}, %{source}, %{date}.',
};
