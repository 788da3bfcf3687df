import { NestFactory } from '@nestjs/core';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import { ActionsService } from '../actions/actions.service.js';
import { AppModule } from '../app.module.js';
import { Assessment } from '../assessments/assessment.entity.js';
import { MovesService } from '../assessments/moves.service.js';
import { NationalAnswersService } from '../assessments/national/national-answers.service.js';
import { NationalCriteriaService } from '../assessments/national/national-criteria.service.js';
import { ScoresService } from '../assessments/scores/scores.service.js';
import { ThreadsService } from '../assessments/threads/threads.service.js';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import { FrameworksService } from '../catalogue/frameworks.service.js';
import type { Config } from '../config.js';
import { connect } from '../connection.js';
import { SharingService } from '../countries/sharing.service.js';
import { BODIES, type Body } from '../domain/codes.js';
import type { ImportPlan } from '../domain/exchange/planned.js';
import { EvidenceService } from '../evidence/evidence.service.js';
import { MergerService } from '../operators/merger.service.js';
import { NarrativesService } from '../practices/narratives.service.js';
import { PracticesService } from '../practices/practices.service.js';
import { FindingsService } from '../reports/findings.service.js';
import type { DatabaseUrls } from '../urls.js';
import { type DemoAccount, demoAccounts, insertAccount, isRespondent } from './accounts.js';
import { insertActions, type Rounds } from './actions.js';
import { type DemoRound, insertRound, insertVerifierAnswers, roundApartOf, roundsOf } from './assessments.js';
import { assignFunctions } from './assignments.js';
import { insertBaselines } from './baselines.js';
import { DEMO_COUNTRIES, type DemoCountry } from './countries.js';
import { DemoClock, onDay } from './demo-clock.js';
import { actingIn, type Cast } from './filler.js';
import { insertMonthEnd } from './month.js';
import { askOwn, type NationalServices, verifyOwn } from './national.js';
import { insertOnFile } from './on-file.js';
import { makeOneBody } from './one-body.js';
import { insertFormerName, mergerIn } from './operators-life.js';
import { tellWords, type WordsServices } from './practices.js';
import { Random } from './random.js';
import { insertCountry } from './reference.js';
import { insertReports } from './reports.js';
import { talkOver } from './review-talk.js';
import { decideSharing, namePeers } from './sharing.js';
import { insertTallies } from './tallies.js';
import { insertTargets } from './targets.js';

/** What the demonstration says of itself at the start. */
export interface Filled {
  readonly accounts: readonly DemoAccount[];
  /** what became of the lines of Veldania's national form */
  readonly form: ImportPlan | null;
}

/** Fills the demonstration's empty database, the same way every time. */
export async function fillDemo(config: Readonly<Config>, urls: DatabaseUrls): Promise<Filled> {
  const app = await NestFactory.createApplicationContext(
    await AppModule.with(config, urls, new DemoClock(config.CLOCK)),
    { logger: ['error'] },
  );
  const filler = new DemoFiller(
    app.get(Db),
    app.get(CatalogueService),
    app.get(FrameworksService),
    app.get(MovesService, { strict: false }),
    app.get(ThreadsService, { strict: false }),
    app.get(FindingsService, { strict: false }),
    app.get(MergerService, { strict: false }),
    app.get(ScoresService, { strict: false }),
    app.get(ActionsService, { strict: false }),
    app.get(SharingService, { strict: false }),
    {
      criteria: app.get(NationalCriteriaService, { strict: false }),
      answers: app.get(NationalAnswersService, { strict: false }),
      evidence: app.get(EvidenceService, { strict: false }),
    },
    {
      practices: app.get(PracticesService, { strict: false }),
      narratives: app.get(NarrativesService, { strict: false }),
    },
  );
  const filled = await filler.fill(demoAccounts(new Random(7), config.DEMO_PASSWORD));
  await app.get(Db).close();
  await app.close();
  return filled;
}

/** Before its first round was verified. */
const INVITED_AT = '2026-01-08T10:00:00Z';

const inOrder = (rounds: readonly DemoRound[]): DemoRound[] =>
  [...rounds].sort((one, other) => one.handedIn.localeCompare(other.handedIn));

/** What was told of rounds that have gone their whole way since is no news any more. */
const FORGET_OLD_NEWS = `delete from notice n using assessment a
  where a.id = n.subject_id and a.status in ('verified', 'published')`;

class DemoFiller {
  constructor(
    private readonly db: Db,
    private readonly catalogue: CatalogueService,
    private readonly frameworks: FrameworksService,
    private readonly moves: MovesService,
    private readonly threads: ThreadsService,
    private readonly findings: FindingsService,
    private readonly mergers: MergerService,
    private readonly scores: ScoresService,
    private readonly actions: ActionsService,
    private readonly sharing: SharingService,
    private readonly national: NationalServices,
    private readonly words: WordsServices,
  ) {}

  async fill(accounts: readonly DemoAccount[]): Promise<Filled> {
    // Side by side: each country has rows, random figures and an audit of its own.
    const all = await Promise.all(DEMO_COUNTRIES.map((country) => this.fillCountry(country, accounts)));
    for (const { cast } of all) await namePeers(this.sharing, cast);
    return { accounts, form: all.find(({ form }) => form !== null)?.form ?? null };
  }

  private async fillCountry(
    country: DemoCountry,
    accounts: readonly DemoAccount[],
  ): Promise<{ cast: Cast; form: ImportPlan | null }> {
    const random = new Random(country.seed);
    const itsOwn = new Random(country.seed + 1000);
    const person = (role: string, nth = 0) =>
      accounts.filter((one) => one.role === role && one.countryCode === country.code).at(nth)?.userId ??
      random.uuid();
    const [authorityUser, monitor, verifier] = [person('authority'), person('monitor'), person('monitor', 1)];
    const acting = actingIn(country.code, monitor);
    const { cast, form, rounds, apart } = await this.db.as(acting, async (tx) => {
      const cast: Cast = {
        country,
        authorityUser,
        monitor,
        verifier,
        ...(await insertCountry(tx, random, country)),
      };
      for (const account of accounts.filter((one) => (one.countryCode ?? 'XVE') === country.code))
        await insertAccount(
          tx,
          isRespondent(account) ? new Random(7) : random,
          account,
          cast.operatorIds.get('Halden Relief') ?? null,
        );
      if (country.code === 'XVE') await inviteAdviser(tx, accounts);
      const form = await insertReports(tx, random, cast, this.catalogue);
      await insertMonthEnd(tx, cast);
      await insertTallies(tx, this.findings, country.code, '2025-10');
      await insertOnFile(tx, cast);
      await insertTargets(tx, country, authorityUser);
      await insertBaselines(tx, country, authorityUser);
      await insertFormerName(tx, cast);
      const rounds = await this.begin(tx, random, cast, roundsOf(random, cast));
      await assignFunctions(tx, cast, rounds, accounts.filter(isRespondent));
      await makeOneBody(tx, cast, rounds);
      const apart = await this.begin(tx, itsOwn, cast, roundApartOf(itsOwn, cast));
      return { cast, form, rounds, apart };
    });
    if (country.code === 'XVE') await askOwn(this.national, cast, inOrder(rounds));
    for (const round of inOrder(rounds)) await this.walk(random, cast, round);
    for (const round of apart) await this.walk(itsOwn, cast, round);
    if (['XVE', 'XOS'].includes(country.code))
      await insertActions(this.actions, this.catalogue, cast, await this.scored(cast, rounds));
    await decideSharing(this.sharing, cast, await tellWords(this.words, cast));
    await this.db.forUpkeep(country.code, (tx) => tx.query(FORGET_OLD_NEWS));
    const merger = mergerIn(cast);
    if (merger) {
      const { old, into, on } = merger;
      await this.mergers.merge(actingIn(country.code, monitor), old, { into, on }, null);
    }
    return { cast, form };
  }

  private async begin(
    tx: EntityManager,
    random: Random,
    cast: Cast,
    rounds: readonly DemoRound[],
  ): Promise<readonly DemoRound[]> {
    for (const round of rounds)
      await insertRound(tx, random, cast, await this.frameworks.framework(round.frameworkRef), round);
    return rounds;
  }

  /** What the scores of each body's two rounds rest on. */
  private scored({ country, authorityUser }: Cast, rounds: readonly DemoRound[]): Promise<Rounds[]> {
    return this.db.as(actingIn(country.code, authorityUser), async (tx) => {
      const input = async (body: Body, period: string) => {
        const id = rounds.find((one) => one.body === body && one.period === period)?.id ?? '';
        return this.scores.inputOf(tx, await tx.findOneByOrFail(Assessment, { id }));
      };
      const all: Rounds[] = [];
      for (const body of BODIES)
        all.push({ body, before: await input(body, '2025'), latest: await input(body, '2026') });
      return all;
    });
  }

  /** The round's way through the product: handed in, verified by somebody else, published. */
  private async walk(random: Random, cast: Cast, round: DemoRound): Promise<void> {
    const { country, authorityUser, monitor } = cast;
    if (round.goal === 'draft') return;
    const officer = actingIn(country.code, round.body === 'NMAA' ? authorityUser : monitor);
    const verifier = actingIn(country.code, random.uuid());
    const asked = { id: round.id, expected: null };
    const on = <T>(after: number, work: () => Promise<T>) => onDay(round.handedIn, after, work);
    await on(0, () => this.moves.submit(officer, asked));
    if (country.code === 'XVE' && round.goal === 'submitted')
      await talkOver(this.moves, this.threads, cast, round);
    const verifies = round.goal === 'verified' || (round.goal === 'published' && country.code !== 'XCI');
    if (verifies) {
      await this.db.as(verifier, (tx) => insertVerifierAnswers(tx, random, round, verifier.userId));
      await verifyOwn(this.national, cast, round, verifier.userId);
      await on(2, () => this.moves.verify(verifier, asked));
    }
    if (round.goal === 'published') await on(3, () => this.moves.publish(officer, asked));
  }
}

async function inviteAdviser(
  tx: Parameters<Parameters<Db['as']>[1]>[0],
  accounts: readonly DemoAccount[],
): Promise<void> {
  const adviser = accounts.find(({ role }) => role === 'adviser');
  if (adviser)
    await tx.query('insert into invitation (country_code, user_id, invited_at) values ($1, $2, $3)', [
      'XVE',
      adviser.userId,
      INVITED_AT,
    ]);
}

/** Takes everything out of the demonstration's database, tables included: it may be of an earlier version. */
export async function emptyDemo({ ownerUrl }: DatabaseUrls): Promise<void> {
  if (!ownerUrl) return;
  const owner = await connect(ownerUrl);
  try {
    await owner.query('drop schema public cascade');
    await owner.query('create schema public');
  } finally {
    await owner.end();
  }
}
