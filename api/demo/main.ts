import type { Config } from '../config.js';
import { loadConfig } from '../config.js';
import { run } from '../run.js';
import { holdsBoth } from './accounts.js';
import { DEMO_CLOCK } from './countries.js';
import { emptyDemo, type Filled, fillDemo } from './fill.js';

let config: Readonly<Config>;
let filled: Filled;

/** The demonstration is the product itself on a data folder of its own: on this machine only, its clock standing still. */
await run(
  () => {
    const {
      DATABASE_URL: _url,
      DATABASE_OWNER_URL: _owner,
      PUBLIC_URL: _public,
      SMTP_URL: _smtp,
      ...environment
    } = process.env;
    config = loadConfig({ ...environment, DATA_DIR: './data-demo', HOST: '127.0.0.1', CLOCK: DEMO_CLOCK });
    return config;
  },
  {
    empty: emptyDemo,
    fill: async (urls) => {
      process.stdout.write('Filling the demonstration with four fictional countries …\n');
      filled = await fillDemo(config, urls);
    },
    greet: async (_app, origin) => [
      ...formLines(filled),
      '',
      `The demonstration listens on ${origin} (its day is ${DEMO_CLOCK.slice(0, 10)})`,
      '',
      ...filled.accounts.map(
        ({ email, password, role, countryCode }) =>
          `  ${email.padEnd(26)} ${password}   ${holdsBoth({ email }) ? 'authority and monitor' : role}${countryCode ? `, ${countryCode}` : ''}`,
      ),
    ],
  },
);

/** Lines of the national form that broke a rule are listed, never swallowed. */
function formLines({ form }: Filled): string[] {
  if (!form) return [];
  const notes = form.rows.filter(({ verdict }) => verdict !== 'refused').flatMap((row) => row.notes);
  const problems = form.rows.flatMap((row) => row.problems);
  return [
    `Veldania's national form: ${form.counts.refused} lines refused, ${notes.length} notes.`,
    ...problems
      .slice(0, 60)
      .map(({ line, rule, heading, detail }) => `  line ${line}  ${rule}  ${heading ?? 'row'}: ${detail}`),
  ];
}
