/** The pages for everybody. */
export const everybody = {
  title: 'What countries show to everybody',
  subtitle:
    'Self-assessments and reporting of national mine action authorities and centres, by each country’s own decision.',
  none: 'No country shows anything here at present.',
  signIn: 'Sign in',
  back: 'All countries that show something',
  notShown: 'Nothing is shown here',
  notShownText: 'This country shows nothing to everybody, or is not one of this installation.',
  asOf: 'As of %{date}. A copy in your browser may be five minutes old.',
  levels: {
    indexes: 'indexes of its checklists',
    recommendationLevels: 'levels of the recommendations',
    kpis: 'KPIs and people reached',
    narrative: 'its own words',
  },
  limits: {
    title: 'What these figures are',
    own: 'Each country assesses itself, on a checklist on gender, diversity, equality and inclusion (GDEI) and on women, peace and security (WPS); “supported by documents” counts an answer only with a fitting document.',
    published: 'Only published rounds and verified reports are shown, and only what the country chose.',
    small:
      'Counts of fewer than ten people are hidden, or more where a country is stricter, and so is whatever would give them away.',
    absent: 'A country that is absent here has not failed: it has decided not to show, or not decided yet.',
    ranking: 'No ranking: countries differ in what they were asked, when, and by whom they were verified.',
  },
};
