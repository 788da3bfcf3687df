import { join } from 'node:path';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { ActivityDefinition } from '../domain/activity.js';
import type { CodeList } from '../domain/code-list.js';
import type { Framework } from '../domain/framework.js';
import type { KpiCatalogue, KpiDefinition } from '../domain/kpi/definition.js';
import { Page } from '../http/page.js';
import type { CodeListDto, FrameworkDto, FrameworkSummaryDto } from './catalogue.dto.js';
import { type Catalogue, loadCatalogue } from './load.js';
import { toCodeListDto, toFrameworkDto, toFrameworkSummaryDto } from './to-framework-dto.js';

/** The versioned catalogues, read once when the server starts; a fault in one of them keeps it from starting. */
@Injectable()
export class CatalogueService {
  private readonly catalogue: Catalogue = loadCatalogue(join(import.meta.dirname, 'data'));

  /** A framework as the domain knows it. @throws NotFoundException for a reference the installation does not have */
  framework(ref: string): Framework {
    const framework = this.catalogue.frameworks.get(ref);
    if (!framework) throw new NotFoundException(`There is no framework ${ref} here.`);
    return framework;
  }

  frameworks(): readonly Framework[] {
    return [...this.catalogue.frameworks.values()];
  }

  kpis(): KpiCatalogue {
    return this.catalogue.kpis;
  }

  /** @throws NotFoundException for a code the dictionary does not have */
  kpi(code: string): KpiDefinition {
    const kpi = this.catalogue.kpis.kpis.find((one) => one.code === code);
    if (!kpi) throw new NotFoundException(`There is no KPI ${code}.`);
    return kpi;
  }

  activities(): readonly ActivityDefinition[] {
    return this.catalogue.activities.activities;
  }

  codeLists(): readonly CodeList[] {
    return this.catalogue.codeLists.lists;
  }

  readFrameworks(language: string): Page<FrameworkSummaryDto> {
    const rows = this.frameworks().map((framework) => toFrameworkSummaryDto(framework, language));
    return new Page(rows, 0, rows.length);
  }

  readFramework(ref: string, language: string): FrameworkDto {
    return toFrameworkDto(this.framework(ref), language);
  }

  readCodeLists(language: string): Page<CodeListDto> {
    const rows = this.codeLists().map((list) => toCodeListDto(list, language));
    return new Page(rows, 0, rows.length);
  }
}
