/** The calculator of the Washington Group short set. The six questions keep the published wording. */
export const washington = {
  open: 'ask by the Washington Group questions…',
  title: 'Washington Group short set',
  text: 'For people of five years and older. Ask each person the six questions. Only the tally is kept, never an answer: nothing of it is stored or sent before you put it into the entry.',
  who: 'The person is one of',
  questions: {
    seeing: 'Do you have difficulty seeing, even if wearing glasses?',
    hearing: 'Do you have difficulty hearing, even if using a hearing aid?',
    walking: 'Do you have difficulty walking or climbing steps?',
    remembering: 'Do you have difficulty remembering or concentrating?',
    selfCare: 'Do you have difficulty with self-care, such as washing all over or dressing?',
    communicating:
      'Using your usual language, do you have difficulty communicating, for example understanding or being understood?',
  },
  answers: {
    none: 'no difficulty',
    some: 'some difficulty',
    a_lot: 'a lot of difficulty',
    cannot: 'cannot do at all',
    no_answer: 'no answer',
  },
  count: 'Count this person',
  soFar: 'People counted: %{number}',
  tally: 'The tally so far',
  putIn: 'Put the tally into the entry',
  close: 'Close',
  again: 'start again from nobody',
};
