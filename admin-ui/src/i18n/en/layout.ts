/** Opening the entries of the operator's last report in a new one, without figures. */
export const layout = {
  copy: 'Copy the last report’s layout',
  hint: 'Opens its activities and places here without figures: you only type the numbers.',
  waitsForLine: 'Entries that are on this device only go first; then the layout can be copied.',
  opened: 'Entries opened as in %{period}, without figures: %{count}.',
  thereAlready: 'There already: %{count}.',
  leftOut: 'Not opened:',
  none: 'There is no earlier report with entries.',
  why: {
    once: 'counts once for its task',
    place: 'its place is not in the list any more',
    project: 'project %{project} has ended',
    partner: '%{partner} has closed',
    rule: 'a rule refuses it now',
  },
};
