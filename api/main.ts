import { loadConfig } from './config.js';
import { run } from './run.js';

await run(loadConfig, {
  greet: async (app, origin) => {
    const { setUpLink } = await import('./auth/set-up-link.js');
    const link = await setUpLink(app, origin);
    const lines = [`Common Ground listens on ${origin}`];
    if (link) lines.push('Nobody has an account yet. The first administrator is made here, once:', link);
    return lines;
  },
});
