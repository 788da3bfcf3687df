// The first quarter of 2026 in Veldania, as two operators report it: small enough to add up by hand.
import type { Actor } from './actors.js';
import { startApp, type TestApp } from './app.js';
import { givenOn } from './given.js';
import { counts, reportingIn, session } from './reported.js';

export interface FirstQuarter {
  readonly app: TestApp;
  readonly given: Awaited<ReturnType<typeof givenOn>>;
  readonly monitor: Actor;
  readonly authority: Actor;
  /** the authority of another country */
  readonly foreigner: Actor;
  /** reports January and February: 300 of 320 participants of known sex and age */
  readonly maple: string;
  /** reports a survey in January; its February is not verified, its March is late */
  readonly steppe: string;
}

/** What a question of the quarter says. */
export const QUARTER = 'from=2026-01&to=2026-03';

const consultation = (heard: boolean) => {
  const group = { applicable: true, number: 10, heard: 'recorded_input' };
  const none = { applicable: false, number: null, heard: null };
  return {
    kind: 'consultation',
    placeCode: 'VD0101001',
    groups: {
      women: group,
      men: group,
      girls: none,
      boys: none,
      personsWithDisabilities: heard ? group : { ...group, heard: null },
      minority: none,
    },
    prioritiesBySex: true,
    prioritiesByAge: heard,
    prioritiesByDisability: heard,
  };
};
const workforce = (women: number, men: number) => ({
  kind: 'workforce',
  organisation: 'operator',
  roleGroup: 'operations',
  level: 'other',
  women,
  men,
  sexUnknown: 0,
  under18: 0,
  disabilityAnswered: null,
  disabilityDeclared: null,
});

export async function firstQuarter(): Promise<FirstQuarter> {
  const app = await startApp({ clock: '2026-04-20T09:00:00Z' });
  const given = await givenOn(app);
  await given.country('XVE', { name: 'Veldania' });
  await given.country('XTA', { name: 'Tarnland' });
  await given.places('XVE');
  const maple = await given.operator('XVE', { name: 'Maple' });
  const steppe = await given.operator('XVE', { name: 'Steppe' });
  await given.duty('XVE', maple, { fromMonth: '2026-01' });
  await given.duty('XVE', steppe, { fromMonth: '2026-01' });
  const monitor = await given.account({ role: 'monitor', country: 'XVE' });
  const authority = await given.account({ role: 'authority', country: 'XVE' });
  const foreigner = await given.account({ role: 'authority', country: 'XTA' });
  const { verified, submitted } = reportingIn(given, 'XVE');
  const january = session({
    girls: { with: 6, without: 94 },
    boys: { with: 7, without: 53 },
    women: { with: 3, without: 37 },
  });
  await verified(maple, '2026-01', { entries: [january], records: [consultation(true), workforce(8, 24)] });
  const february = session({
    women: { with: 5, without: 45 },
    men: { with: 6, without: 44 },
    unknown: { _U: 20 },
  });
  await verified(maple, '2026-02', { entries: [february], records: [consultation(false)] });
  const survey = {
    ...session({ women: { with: 8, without: 12 } }),
    activity: 'NTS',
    setting: null,
    disabilityAsked: 'not_stated',
    disabilityMethod: null,
    quantity: null,
    statedTotal: 100,
    counts: [
      ...counts({ women: { _T: 50 }, men: { _T: 30 } }),
      { measure: 'people', sex: '_T', ageBand: '_T', disability: 'with', value: 9 },
    ],
  };
  await verified(steppe, '2026-01', { entries: [survey] });
  await submitted(steppe, '2026-02', { entries: [session({ women: { with: 10, without: 90 } })] });
  return { app, given, monitor, authority, foreigner, maple, steppe };
}
