import type { Messages } from '../en';
import { problems } from '../problems/ar';
import { app, navigation, roles } from './app';
import { countries } from './countries';
import { design } from './design';
import { operators } from './operators';
import { ra } from './react-admin';
import { sharing } from './sharing';
import { users } from './users';

/** The Arabic texts are ours: a native speaker of the field has yet to read them. */
export const messages: Messages = {
  ra,
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
