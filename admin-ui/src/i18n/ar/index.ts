import type { Messages } from '../en';
import { problems } from '../problems/ar';
import { actions } from './actions';
import { app, navigation, roles } from './app';
import { asked } from './asked';
import { assessments } from './assessments';
import { assignments } from './assignments';
import { baselines } from './baselines';
import { compare } from './compare';
import { countries } from './countries';
import { design } from './design';
import { downloads } from './downloads';
import { everybody } from './everybody';
import { imports } from './imports';
import { kpis } from './kpis';
import { layout } from './layout';
import { leaving } from './leaving';
import { month } from './month';
import { national } from './national';
import { notices } from './notices';
import { onFile } from './on-file';
import { operators } from './operators';
import { overview } from './overview';
import { practices } from './practices';
import { profile } from './profile';
import { quality } from './quality';
import { ra } from './react-admin';
import { records } from './records';
import { reports } from './reports';
import { results } from './results';
import { rules } from './rules';
import { saddd } from './saddd';
import { safeguarding } from './safeguarding';
import { sharing } from './sharing';
import { subregions } from './subregions';
import { unsent } from './unsent';
import { users } from './users';
import { versions } from './versions';
import { visits } from './visits';
import { washington } from './washington';

/** The Arabic texts are ours: a native speaker of the field has yet to read them. */
export const messages: Messages = {
  ra,
  app,
  navigation,
  roles,
  design,
  downloads,
  problems,
  users,
  countries,
  notices,
  onFile,
  operators,
  safeguarding,
  versions,
  visits,
  washington,
  sharing,
  subregions,
  asked,
  actions,
  assessments,
  assignments,
  records,
  reports,
  rules,
  saddd,
  unsent,
  baselines,
  compare,
  everybody,
  imports,
  kpis,
  layout,
  leaving,
  month,
  national,
  overview,
  practices,
  profile,
  quality,
  results,
};
