/** Figures that were typed without a line: what waits, and what the server refused. */
export const unsent = {
  title: 'Not sent yet',
  text: 'These figures are on this device only. They go by themselves as soon as there is a line.',
  textShared:
    'These figures are in this page only, since this is a shared computer. Send them before you close it.',
  states: { waiting: 'waits to be sent', unfinished: 'to put right first', refused: 'refused' },
  typed: 'typed %{time}',
  discard: 'Discard',
  discardNamed: 'Discard what is not sent: %{entry}',
  discardAsk: 'Discard these figures? They are nowhere else.',
  discardYes: 'Yes, discard',
  changedByOthers: 'A colleague changed this entry meanwhile. Open it to bring both together.',
  send: 'Send now',
  sending: 'Sending…',
  saveFile: 'Save as a file',
  holdsBack:
    'The report cannot be submitted yet: entries with figures that are on this device only: %{count}. Send them or discard them first.',
  chip: 'not sent: %{count}',
  takeIn: 'Figures saved as a file on another device',
  takeInText: 'Choose the file; what is newer here stays.',
  takenIn: 'Entries taken in: %{count}',
  notSuchAFile: 'This is not a file of figures that were not sent. Nothing was taken in.',
  inPage: 'in this page only, not sent',
  unread:
    'This device did not give what it keeps of your figures just now. Nothing is lost by waiting. If it stays so, load the page again, or sign in and say that this is a shared computer: then nothing is read here and nothing kept.',
  unreadHoldsBack:
    'The report cannot be submitted before what this device keeps of your figures is read: some of them may be missing in it.',
  readAgain: 'Read it again',
};
