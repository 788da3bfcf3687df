import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Injectable, NotFoundException } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { recordAudit } from '../../audit/record-audit.js';
import { Clock } from '../../clock.js';
import { type Fault, ruleBroken } from '../../domain/domain-error.js';
import { byVersion, type Framework, isNewer } from '../../domain/framework.js';
import { frameworkChange } from '../../domain/framework-change.js';
import { frameworkFaults } from '../../domain/framework-faults.js';
import { versionFaults, versionsLike } from '../../domain/version-faults.js';
import type { Upload } from '../../http/upload.js';
import { CatalogueService } from '../catalogue.service.js';
import { FrameworksService } from '../frameworks.service.js';
import { unknownKpis } from '../load.js';
import { readYaml } from './read-yaml.js';
import { toFrameworkChangeDto } from './to-change-dto.js';
import type { FrameworkChangeDto, FrameworkImportDto, OpenRoundsDto } from './version.dto.js';

/** How many faults of a file are told; a file with more is put right in turns. */
const TOLD = 100;

/** A file as it was read: the framework where it is one, and what keeps it from being stored. */
interface ReadFile {
  readonly framework: Framework | null;
  readonly faults: readonly Fault[];
  /** the installation has this very version already */
  readonly isHere: boolean;
}

/** Of a file that is no framework at all. */
const NONE = { ref: null, change: null, openRounds: [] };

/** Versions of checklists that an administrator brings in. A stored version never changes. */
@Injectable()
export class VersionsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueService,
    private readonly frameworks: FrameworksService,
  ) {}

  /** Stores a version whole, or says what is wrong. @throws DomainError `framework-refused` */
  async import(
    actor: Actor,
    { bytes }: Upload,
    dryRun: boolean,
    language: string,
  ): Promise<FrameworkImportDto> {
    const all = await this.frameworks.frameworks();
    const file = await this.read(bytes, all);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (!dryRun) await this.take(actor, file, bytes, sha256);
    const { framework, faults } = file;
    return {
      dryRun,
      outcome: outcomeOf(file),
      sha256,
      faults: faults.slice(0, TOLD),
      ...(framework ? await this.consequences(actor, framework, all, language) : NONE),
    };
  }

  /** What a version changed against an earlier one. @throws NotFoundException where there is no earlier one */
  async changes(ref: string, from: string | undefined, language: string): Promise<FrameworkChangeDto> {
    const after = await this.frameworks.framework(ref);
    const before = from
      ? await this.frameworks.framework(from)
      : previous(ref, await this.frameworks.frameworks());
    if (!before || !isNewer(ref, before.ref))
      throw new NotFoundException(`There is no earlier version of ${ref}${from ? ` called ${from}` : ''}.`);
    return toFrameworkChangeDto(frameworkChange(before, after), language);
  }

  /** How many rounds could change to this version, by country and body. */
  async openRounds(actor: Actor, ref: string): Promise<OpenRoundsDto[]> {
    const rounds = await this.db.as(actor, (tx) =>
      tx.query(
        'select country_code as "countryCode", body, framework_ref as "frameworkRef", rounds from open_rounds()',
      ),
    );
    return rounds.filter(({ frameworkRef }: OpenRoundsDto) => isNewer(ref, frameworkRef));
  }

  private async consequences(
    actor: Actor,
    framework: Framework,
    all: readonly Framework[],
    language: string,
  ): Promise<Pick<FrameworkImportDto, 'ref' | 'change' | 'openRounds'>> {
    const { ref } = framework;
    const before = previous(ref, all);
    const after = this.catalogue.named(framework);
    return {
      ref,
      change: before ? toFrameworkChangeDto(frameworkChange(before, after), language) : null,
      openRounds: await this.openRounds(actor, ref),
    };
  }

  private async read(bytes: Buffer, all: readonly Framework[]): Promise<ReadFile> {
    const read = await readYaml(bytes);
    if ('faults' in read) return { framework: null, faults: read.faults, isHere: false };
    const faults = frameworkFaults(read.value);
    const framework = faults.every(({ code }) => code !== 'shape') ? (read.value as Framework) : null;
    if (!framework) return { framework, faults, isHere: false };
    const here = all.find(({ ref }) => ref === framework.ref);
    if (here) return { framework, faults: differing(here, this.catalogue.named(framework)), isHere: true };
    const links = [...unknownKpis(framework, this.catalogue.kpis()), ...versionFaults(framework, all)];
    return { framework, faults: [...faults, ...links], isHere: false };
  }

  private async take(
    actor: Actor,
    { framework, faults, isHere }: ReadFile,
    bytes: Buffer,
    sha256: string,
  ): Promise<void> {
    if (!framework || faults.length > 0) throw refused(faults);
    if (!isHere) await this.store(actor, framework, bytes, sha256);
  }

  private store(actor: Actor, framework: Framework, bytes: Buffer, sha256: string): Promise<void> {
    const { ref } = framework;
    return this.db.as(actor, async (tx) => {
      await tx.query(
        `insert into framework_version (ref, content, framework, sha256, imported_by, imported_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [ref, bytes.toString('utf8'), JSON.stringify(framework), sha256, actor.userId, this.clock.now()],
      );
      await recordAudit(tx, actor, {
        deed: 'framework:import',
        on: ref,
        countryCode: null,
        change: { sha256 },
      });
    });
  }
}

function outcomeOf({ faults, isHere }: ReadFile): FrameworkImportDto['outcome'] {
  if (faults.length > 0) return 'refused';
  return isHere ? 'unchanged' : 'new';
}

/** The latest version of the family before this one. */
function previous(ref: string, all: readonly Framework[]): Framework | undefined {
  return versionsLike(ref, all)
    .filter((one) => byVersion(one.ref, ref) < 0)
    .at(-1);
}

/** Comments and layout may differ; a version that is here never changes. */
function differing(here: Framework, sent: Framework): Fault[] {
  if (isDeepStrictEqual(here, sent)) return [];
  const detail = 'is here already with another content: a version never changes, number the change anew';
  return [{ pointer: '#/ref', code: 'version-differs', detail }];
}

function refused(faults: readonly Fault[]) {
  const more = faults.length > TOLD ? ` The first ${TOLD} of ${faults.length} faults are told.` : '';
  return ruleBroken('framework-refused', `The file is no next version.${more}`, faults.slice(0, TOLD));
}
