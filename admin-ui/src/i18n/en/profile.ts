/** A country on one sheet of paper. */
export const profile = {
  link: 'Profile to print',
  print: 'Print',
  kpis: 'KPIs',
  figure: 'Figure',
  target: 'Target',
  people: 'Risk education',
  foot: '%{from} to %{to}, verified reports; indexes of the latest round. Level 0 to 4, index 0 to 100. s: hidden to protect a small group. …: so far, under 80 % answered.',
  completeness: 'How fully people are described',
  workforce: 'Who works in mine action',
  wordsGoOn: 'It goes on, on the country’s dashboard.',
  asAdvisers: 'As advisers see it',
};
