import english from 'ra-language-english';
import { problems } from '../problems/en';
import { app, navigation, roles } from './app';
import { countries } from './countries';
import { design } from './design';
import { operators } from './operators';
import { sharing } from './sharing';
import { users } from './users';

/**
 * Every text of the pages. A new area is a file here, in `fr/` and in `ar/`; a key that one of them lacks does not
 * compile.
 */
export const messages = {
  ra: english.ra,
  app,
  navigation,
  roles,
  design,
  problems,
  users,
  countries,
  operators,
  sharing,
};

export type Messages = typeof messages;
