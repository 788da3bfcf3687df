import { Injectable, NotFoundException } from '@nestjs/common';
import { Db } from '../access/db.js';
import { familyOf } from '../domain/family.js';
import { byVersion, type Framework } from '../domain/framework.js';
import { holdingIn } from '../domain/shared-question-faults.js';
import { listFor, NOTHING_SHARED, type SharedQuestions } from '../domain/shared-questions.js';
import { Page } from '../http/page.js';
import type { FrameworkDto, FrameworkSummaryDto } from './catalogue.dto.js';
import { CatalogueService } from './catalogue.service.js';
import type { SuggestedActionDto } from './suggested-action.dto.js';
import { toFrameworkDto, toFrameworkSummaryDto } from './to-framework-dto.js';
import { toSuggestedActionDto } from './to-suggested-action-dto.js';

/** A version that was brought in, without its content. */
interface Stored {
  readonly ref: string;
  readonly importedAt: Date;
}

const LIST = {
  name: 'framework-versions',
  text: 'select ref, imported_at as "importedAt" from framework_version',
  values: [],
};
const ONE = {
  name: 'framework-version',
  text: 'select framework from framework_version where ref = $1',
};

/**
 * Every version of every checklist: those that come with the product, and those an administrator brought in, whichever
 * process took them. A stored version never changes, so what was read once is kept.
 */
@Injectable()
export class FrameworksService {
  private readonly read = new Map<string, Framework>();

  constructor(
    private readonly db: Db,
    private readonly catalogue: CatalogueService,
  ) {}

  /** A framework as the domain knows it. @throws NotFoundException for a reference the installation does not have */
  async framework(ref: string): Promise<Framework> {
    const found = this.known(ref) ?? (await this.load(ref));
    if (!found) throw new NotFoundException(`There is no framework ${ref} here.`);
    return found;
  }

  /** Whether any version asks this of both bodies: told at once, as most questions are not. */
  mayBeShared(code: string): boolean {
    return this.catalogue
      .sharedQuestions()
      .some(({ shared }) => shared.some(({ codes }) => codes.includes(code)));
  }

  /**
   * What a version asks of both bodies alike: the list of it, or of the latest version before it as far as that still
   * holds.
   */
  async sharedQuestions(ref: string): Promise<Pick<SharedQuestions, 'shared' | 'near'>> {
    const family = this.catalogue.sharedQuestions().filter((list) => familyOf(list.ref) === familyOf(ref));
    const list = listFor(ref, family);
    return list ? holdingIn(await this.framework(ref), list) : NOTHING_SHARED;
  }

  /** As `framework`, for many at once; what is answered finds each by its reference. */
  async byRef(refs: Iterable<string>): Promise<(ref: string) => Framework> {
    const found = await Promise.all([...new Set(refs)].map((ref) => this.framework(ref)));
    const frameworks = new Map(found.map((one) => [one.ref, one]));
    return (ref) => {
      const one = frameworks.get(ref);
      if (!one) throw new NotFoundException(`There is no framework ${ref} here.`);
      return one;
    };
  }

  /** All of them, by family and version. */
  async frameworks(): Promise<readonly Framework[]> {
    const stored = await this.stored();
    const imported = await Promise.all(stored.map(({ ref }) => this.framework(ref)));
    return [...this.catalogue.shippedFrameworks(), ...imported].sort((a, b) => byVersion(a.ref, b.ref));
  }

  async readFrameworks(language: string): Promise<Page<FrameworkSummaryDto>> {
    const since = new Map((await this.stored()).map(({ ref, importedAt }) => [ref, importedAt]));
    const frameworks = await this.frameworks();
    const rows = frameworks.map((one) => toFrameworkSummaryDto(one, since.get(one.ref) ?? null, language));
    return new Page(rows, 0, rows.length);
  }

  async readFramework(ref: string, language: string): Promise<FrameworkDto> {
    return toFrameworkDto(await this.framework(ref), language);
  }

  async readSuggestedActions(ref: string, language: string): Promise<Page<SuggestedActionDto>> {
    const framework = await this.framework(ref);
    const rows = this.catalogue
      .suggestedActions(framework.ref)
      .map((action) => toSuggestedActionDto(action, language));
    return new Page(rows, 0, rows.length);
  }

  private stored(): Promise<Stored[]> {
    return this.db.readReference<Stored & Record<string, unknown>>(LIST);
  }

  private known(ref: string): Framework | undefined {
    return this.catalogue.shippedFrameworks().find((one) => one.ref === ref) ?? this.read.get(ref);
  }

  private async load(ref: string): Promise<Framework | undefined> {
    const [row] = await this.db.readReference<{ framework: Framework }>({ ...ONE, values: [ref] });
    if (row) this.read.set(ref, this.catalogue.named(row.framework));
    return this.read.get(ref);
  }
}
