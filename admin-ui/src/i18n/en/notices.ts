/** The inbox: what one is told of. */
export const notices = {
  title: 'Inbox',
  text: 'What waits for you, and what was decided about your work. Each line leads to it.',
  bell: 'Inbox: %{count} unread',
  bellQuiet: 'Inbox: nothing unread',
  none: 'Nothing yet',
  noneText: 'You are told here when something is given to you, comes back to you, or has its day near.',
  new: 'new',
  overdue: 'overdue',
  mark: 'Mark as read',
  markOne: 'Mark as read: %{notice}',
  markAll: 'Mark all as read',
  showUnread: 'Show only what is unread',
  showAll: 'Show all',
  allRead: 'Everything is read.',
  anAction: 'An action of the plan',
  wantedBy: 'Answers are wanted by %{date}.',
  mail: 'By e-mail, too',
  mailText:
    'To %{address}. A mail says only that something waits, with a link; never what a country wrote or counted.',
  said: {
    'function-assigned': 'You are asked to answer function %{code}: %{body}, round %{period}.',
    'function-taken': 'You need not answer function %{code} any more: %{body}, round %{period}.',
    'function-open-again': 'Round %{period} came back: your function %{code} can be changed again.',
    'function-due':
      'Not everything in your function %{code} is answered: %{body}, round %{period}. Answers are wanted by %{date}.',
    'round-due': 'Round %{period} of the %{body} is due on %{date}.',
    'round-to-verify': 'Round %{period} of the %{body} was handed in and waits to be verified.',
    'round-returned': 'Round %{period} of the %{body} was returned. See what is asked.',
    'round-verified': 'Round %{period} of the %{body} was verified and can be published.',
    comment: 'Somebody commented on %{code}: %{body}, round %{period}.',
    'action-due': '%{title}: due on %{date}.',
    'report-returned': 'The report for %{period} was returned. See what is asked.',
    'report-due': 'The report for %{period} is due on %{date}.',
  },
  late: {
    'function-due':
      'Not everything in your function %{code} is answered: %{body}, round %{period}. Answers were wanted by %{date}.',
    'round-due': 'Round %{period} of the %{body} was due on %{date} and is still open.',
    'action-due': '%{title}: was due on %{date}.',
    'report-due': 'The report for %{period} was due on %{date} and is not in.',
  },
};
