/** The checklist, third part: the talk about it, and rounds side by side. */
export const assessmentReview = {
  talk: {
    comment: 'comment',
    comments: 'comments: %{count}',
    commentWhole: 'Comment on this recommendation',
    commentsWhole: 'Comments on this recommendation: %{count}',
    at: 'Comments on %{code}',
    begin: 'New comment',
    reply: 'Reply',
    send: 'Send',
    whoReads:
      'Read by the people of this country who work on the checklist and, once it is handed in, by advisers it invited. No names of victims, no contact data.',
    person: '%{name}, %{role}',
    asked: 'asked by the return',
    open: 'open',
    resolved: 'done',
    resolvedBy: 'done: %{by}, %{date}',
    resolve: 'Mark as done',
    openAgain: 'Open again',
    askedTitle: 'What was asked',
    askedOpen: 'Still open: %{count}. Each line leads to its place.',
    askedNone: 'Everything that a return asked is done.',
    others: 'Other open comments',
    openAsks: 'Asked and still open: %{count}',
    openThreads: 'Open comments: %{count}',
    stillAsked: 'Asked by the return and still open:',
    returnAsks: 'These comments go along as what you ask',
    returnHint:
      'To ask for something at a single criterion, write a comment there first; it can then go along with the return.',
  },
};
