import { join } from 'node:path';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { ActivityDefinition } from '../domain/activity.js';
import type { CodeListCatalogue } from '../domain/code-list.js';
import type { Mapping } from '../domain/exchange/mapping.js';
import type { Framework } from '../domain/framework.js';
import { withNames } from '../domain/framework-names.js';
import type { KpiDictionary, KpiVersion } from '../domain/kpi/versions.js';
import type { SharedQuestions } from '../domain/shared-questions.js';
import type { SuggestedAction } from '../domain/suggested-action.js';
import { Page } from '../http/page.js';
import type { CodeListDto } from './catalogue.dto.js';
import { type Catalogue, loadCatalogue } from './load.js';
import { toCodeListDto } from './to-framework-dto.js';

/** The versioned catalogues, read once when the server starts; a fault in one of them keeps it from starting. */
@Injectable()
export class CatalogueService {
  private readonly catalogue: Catalogue = loadCatalogue(join(import.meta.dirname, 'data'));

  /** The versions of checklists that come with the product. All that the installation has: `FrameworksService`. */
  shippedFrameworks(): readonly Framework[] {
    return [...this.catalogue.frameworks.values()];
  }

  /** A version that was brought in, with the names that the shipped ones of its family have in other languages. */
  named(framework: Framework): Framework {
    return withNames(framework, this.catalogue.names);
  }

  /** The suggested actions of a framework; none where it has no library. */
  suggestedActions(ref: string): readonly SuggestedAction[] {
    return this.catalogue.suggestedActions.get(ref) ?? [];
  }

  /** What the shipped checklists ask of both bodies alike. */
  sharedQuestions(): readonly SharedQuestions[] {
    return this.catalogue.sharedQuestions;
  }

  kpis(): KpiDictionary {
    return this.catalogue.kpis;
  }

  /**
   * A KPI's definition, the newest unless a version is named.
   * @throws NotFoundException for a code or a version that the dictionary does not have
   */
  kpi(code: string, version?: string): KpiVersion {
    const versions = this.kpiVersions(code);
    const found = version === undefined ? versions.at(-1) : versions.find((one) => one.version === version);
    if (found) return found;
    const there = versions.map((one) => one.version).reverse();
    throw new NotFoundException(`${code} has no version ${version}. There are: ${there.join(', ')}.`);
  }

  /** Every version of a KPI's definition, oldest first. @throws NotFoundException for a code the dictionary does not have */
  kpiVersions(code: string): readonly KpiVersion[] {
    const versions = this.catalogue.kpis.versions.get(code);
    if (!versions) throw new NotFoundException(`There is no KPI ${code}.`);
    return versions;
  }

  /** What one activity counts and needs; undefined for a code that is none. */
  activity(code: string): ActivityDefinition | undefined {
    return this.activities().find((one) => one.code === code);
  }

  activities(): readonly ActivityDefinition[] {
    return this.catalogue.activities.activities;
  }

  codeLists(): CodeListCatalogue {
    return this.catalogue.codeLists;
  }

  /** A form of the field as the product reads it. @throws NotFoundException for one it does not have */
  mapping(ref: string): Mapping {
    const mapping = this.catalogue.mappings.get(ref);
    if (!mapping) throw new NotFoundException(`There is no mapping ${ref} here.`);
    return mapping;
  }

  /** The newest form of the field with this name, `national-5w`, or that of a reference, `national-5w@1.0`; undefined = none. */
  shippedMapping(name: string): Mapping | undefined {
    const refs = [...this.catalogue.mappings.keys()].filter(
      (ref) => ref === name || ref.split('@')[0] === name,
    );
    return this.catalogue.mappings.get(refs.sort().at(-1) ?? '');
  }

  /** Every form of the field that the product knows, the newest first. */
  shippedMappings(): Mapping[] {
    return [...this.catalogue.mappings].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, mapping]) => mapping);
  }

  readCodeLists(language: string): Page<CodeListDto> {
    const lists = Object.entries(this.codeLists().lists);
    const rows = lists.map(([name, codes]) => toCodeListDto(name, codes, language));
    return new Page(rows, 0, rows.length);
  }
}
