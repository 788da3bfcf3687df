import french from 'ra-language-french';
import type { Messages } from '../en';
import { problems } from '../problems/fr';
import { app, navigation, roles } from './app';
import { countries } from './countries';
import { design } from './design';
import { operators } from './operators';
import { sharing } from './sharing';
import { users } from './users';

/** The French texts are ours: a native speaker of the field has yet to read them. */
export const messages: Messages = {
  ra: french.ra,
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
