import { problems } from '../problems/en';

/** Texts of the pages that stand before the application: sign-in, set-up, a one-time link. */
export const entry = {
  problems,
  brand: 'Common Ground',
  tagline: 'Self-assessment and reporting for national mine action authorities and centres',
  language: 'Language',
  retry: 'Try again',
  loading: 'One moment…',
  email: 'Email address',
  name: 'Your name',
  password: 'Password',
  newPassword: 'New password',
  passwordHint: 'At least 12 characters. A few unrelated words are easy to remember and hard to guess.',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  signIn: {
    shared: 'Several people use this computer: keep nothing on it',
    title: 'Sign in',
    button: 'Sign in',
    busy: 'Signing in…',
    everybody: 'What countries show to everybody',
    help: 'No account, or a forgotten password? Your administrator makes you a one-time link.',
  },
  again: {
    title: 'Sign in again',
    text: 'Your session has ended. What you typed is still here; sign in and it goes on.',
  },
  setUp: {
    title: 'Set up Common Ground',
    text: 'You are the first here. Make the administrator’s account; from it you create countries and everybody else’s accounts.',
    button: 'Make the account',
    busy: 'Making the account…',
  },
  link: {
    title: 'Choose your password',
    text: 'This link works once. Choose a password, then sign in with it.',
    button: 'Save the password',
    busy: 'Saving…',
    done: 'Your password is saved.',
    next: 'Sign in',
  },
  noToken: 'The address of this page is not complete: it should end in “token=…”. Open the whole link again.',
};

export type EntryTexts = typeof entry;
