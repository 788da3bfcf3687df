/** What a country lets advisers see. */
export const sharing = {
  title: 'What %{country} shares with advisers',
  subtitle:
    'Advisers compare countries on what you switch on here, and on nothing else. Everything is off until you decide.',
  levels: {
    indexes: {
      name: 'Indexes',
      seen: 'Advisers see the indexes of your published checklists, from 0 to 100: authority, centre, each function and pillar, with the share answered and verified.',
      unseen: 'They do not see which recommendations made the number, nor answers, notes or documents.',
    },
    recommendationLevels: {
      name: 'Levels of the recommendations',
      seen: 'Advisers see the level from 0 to 4 of each of the 35 recommendations of your published checklists: claimed, supported by documents, verified.',
      unseen: 'They do not see the criteria behind it, nor your notes. They see no documents.',
    },
    kpis: {
      name: 'KPIs',
      seen: 'Advisers see the KPIs computed from verified reports, with numerator, denominator and target.',
      unseen:
        'Counts of fewer than five people stay hidden, and so does whatever would give them away. They never see a report.',
    },
  },
  on: 'Shared',
  off: 'Not shared',
  now: 'What advisers see now',
  nothing: 'Nothing. Your country shows as “not shared”.',
  takesEffect: 'A change takes effect at once and is recorded.',
  readOnly: 'The authority decides this; you can read it.',
  days: {
    title: 'Days of sharing',
    text: 'Without days, what is switched on is shared at once and until you take it back. Both days count, in UTC.',
    from: 'First day',
    until: 'Last day',
    save: 'Save the days',
    between: 'From %{from} until %{until}',
    open: 'no limit',
    notYet: 'The first day of sharing has not come yet.',
    over: 'The last day of sharing is over.',
  },
  preview: {
    see: 'See it as advisers see it',
    back: 'Back to sharing',
    title: 'As advisers see it now.',
    text: 'This is the answer that advisers are given at this moment. Your looking is not kept.',
  },
  log: {
    title: 'Log',
    text: 'Who looked is kept once a day for each person: the day and what they were given, nothing more. The latest 100 are shown.',
    looked: 'Who looked',
    nobody: 'Nobody has looked yet.',
    decided: 'Who decided',
    undecided: 'Nothing has been decided yet.',
    gone: 'account no longer there',
  },
  invite: 'External verification',
  inviteText:
    'An adviser you invite reads your submitted checklists and gives the verified level. The documents marked for the country only stay closed to them, and so do all reports.',
  adviserEmail: 'The adviser’s email address',
  adviser: 'Adviser',
  choose: 'Choose an adviser',
  send: 'Invite',
  invited: 'Invited advisers',
  nobody: 'Nobody is invited.',
  withdraw: 'Withdraw the invitation',
  since: 'since %{date}',
};
