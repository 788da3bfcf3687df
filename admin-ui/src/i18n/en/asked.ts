/** What a reviewer asks at single entries and cells, and how whoever reports sees it. */
export const asked = {
  title: 'Ask about this entry',
  text: 'What you mark goes back with the report, once you return it. F2 in a cell leads here.',
  about: 'About',
  whole: 'all of the entry',
  reason: 'What is asked',
  hint: 'A few words; no names, no contact data.',
  mark: 'Mark',
  chip: 'marked: %{count}',
  remove: 'Remove',
  removeNamed: 'Remove the mark: %{place}',
  goes: 'Marked; goes with the return:',
};
