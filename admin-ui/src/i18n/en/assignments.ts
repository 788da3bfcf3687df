/** Functions of a round given to respondents. */
export const assignments = {
  title: 'Who answers what',
  text: 'Give a function to people of other departments. They see that function and nothing else.',
  open: 'Who answers what',
  nobody:
    'Nobody is marked as a respondent yet. Your administrator makes an account with your body’s role and ticks “respondent”.',
  yourselves: 'Answered by the officers',
  change: 'Change',
  who: 'Respondents',
  due: 'Answers wanted by',
  dueOn: 'by %{date}',
  note: 'A word to them',
  noteHint: 'No names and no addresses.',
  noteSays: '“%{note}”',
  answeredOf: '%{answered} of %{criteria} answered',
  yourPart: 'Your part of this round: answer what is asked and name the documents. It is saved as you go.',
  yourPartHandedIn: 'Your part of this round. It was handed in and is not changed any more.',
  answer: 'Answer',
  read: 'Look at it',
  respondent: 'Respondent: answers the functions assigned, and sees no more',
  respondentMark: 'respondent',
};
