/** Before somebody leaves what is not sent, or not counted yet. */
export const leaving = {
  title: 'Not sent yet: %{count}',
  text: 'These figures are on this device only. If you leave them here, they stay in this browser until you sign in on it again, also on a computer that others use.',
  textShared: 'These figures are in this page only. If you sign out now, they are lost.',
  stay: 'Stay signed in',
  keep: 'Sign out, leave them on this device',
  discard: 'Discard them and sign out',
  failed: 'You are still signed in',
  failedText: 'Signing out did not work; your session is still open.',
  tallyTitle: 'The tally is not in the entry yet',
  tallyText: 'People counted by the Washington Group questions: %{count}. If you go on, the tally is lost.',
  tallyStay: 'Stay here',
  tallyGo: 'Go on without it',
  textTitle: 'A text is not saved',
  textText: 'What you typed is saved nowhere yet. If you go on, it is lost.',
  textStay: 'Stay and save it',
  textGo: 'Go on without it',
};
