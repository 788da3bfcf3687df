import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

const NAME = 'virtual:activities';
const FILE = path.join(import.meta.dirname, '../api/catalogue/data/measures/activities@1.0.yaml');

/** The released catalogue of activities as a module, so that the rules run in the browser from the server's own file. */
export function activitiesModule(): Plugin {
  return {
    name: 'activities-module',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      this.addWatchFile(FILE);
      return `export const activities = ${JSON.stringify(parse(readFileSync(FILE, 'utf8')).activities)};`;
    },
  };
}
