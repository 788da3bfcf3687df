/** The checklist where one body is authority and centre: what it is asked once. */
export const assessmentShared = {
  shared: {
    cardTitle: 'One body, two checklists',
    oneBody: 'One body is authority and centre here: what both checklists ask, it answers once.',
    total: '%{distinct} questions instead of %{asked}; asked once: %{shared}.',
    otherWaits:
      'The other checklist has no round of this period yet; it takes over these answers when it begins.',
    once: 'Asked once for both bodies.',
    also: 'It also answers',
    answeredAs: 'It was answered as',
    verifiedAs: 'It was verified once, at',
    waits: 'When the other checklist begins, it takes this answer over as',
    notYours: 'You do not answer for the other body; there it is',
    closed: 'The other checklist is handed in and keeps its answer to',
    near: 'Nearly the same is asked as',
    why: 'why',
    differ: 'These two answers differ.',
    differHow: 'Here: %{here}. At %{code}: %{there}.',
    look: 'Look there',
    holds: { here: '“%{answer}” (here) holds for both', there: '“%{answer}” (there) holds for both' },
    cannotSettle: 'Whoever may answer both checklists, while both are open, says which holds.',
    differTitle: 'Answers that differ',
    differText:
      'One body answered these twice and not alike. Nothing is overwritten before you say which holds.',
    pair: '%{code} and %{twinCode}',
  },
};
