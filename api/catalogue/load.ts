import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type ActivityCatalogue, activityCatalogueFaults } from '../domain/activity.js';
import { type CodeListCatalogue, codeListFaults } from '../domain/code-list.js';
import { codesOfOthers } from '../domain/codes-of-others.js';
import type { Fault } from '../domain/domain-error.js';
import type { Mapping } from '../domain/exchange/mapping.js';
import { mappingFaults } from '../domain/exchange/mapping-faults.js';
import { criteriaOf, type Framework } from '../domain/framework.js';
import { frameworkFaults } from '../domain/framework-faults.js';
import { type FrameworkNames, frameworkNamesFaults, withNames } from '../domain/framework-names.js';
import { asEvidence } from '../domain/kpi/data-evidence.js';
import type { KpiCatalogue } from '../domain/kpi/definition.js';
import { kpiCatalogueFaults } from '../domain/kpi/definition-faults.js';
import { COMPUTED_KPIS } from '../domain/kpi/formulas.js';
import { type KpiDictionary, kpiDictionary, kpiVersionFaults } from '../domain/kpi/versions.js';
import { sharedQuestionFaults } from '../domain/shared-question-faults.js';
import type { SharedQuestions } from '../domain/shared-questions.js';
import type { SuggestedAction, SuggestedActionLibrary } from '../domain/suggested-action.js';
import { suggestedActionFaults } from '../domain/suggested-action-faults.js';
import { StartError } from '../start-error.js';
import { assertReleased } from './released.js';

/** Every catalogue of the installation, checked. */
export interface Catalogue {
  /** by `name@version`, oldest first */
  readonly frameworks: ReadonlyMap<string, Framework>;
  /** what functions and recommendations are called in the languages that their framework lacks; held in `frameworks` already */
  readonly names: readonly FrameworkNames[];
  /** suggested actions by the reference of their framework, in its order; a framework without a file has none */
  readonly suggestedActions: ReadonlyMap<string, readonly SuggestedAction[]>;
  /** what a checklist asks of both bodies alike; a framework without a file shares nothing */
  readonly sharedQuestions: readonly SharedQuestions[];
  readonly kpis: KpiDictionary;
  readonly activities: ActivityCatalogue;
  readonly codeLists: CodeListCatalogue;
  /** forms of the field that the product can read, by `name@version` */
  readonly mappings: ReadonlyMap<string, Mapping>;
}

/** How many faults of a file its sentence names; the others are counted. */
const NAMED = 5;

function refuse(file: string, faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const named = faults.slice(0, NAMED).map(({ pointer, detail }) => `${pointer} ${detail}`);
  const more = faults.length > NAMED ? `; and ${faults.length - NAMED} more` : '';
  throw new StartError(`The catalogue file ${file} cannot be used: ${named.join('; ')}${more}.`);
}

/** Reads a file and refuses it with one sentence, also where the check itself stumbles over its shape. */
function readChecked<T>(folder: string, file: string, faultsOf: (candidate: T) => readonly Fault[]): T {
  let candidate: T;
  let faults: readonly Fault[];
  try {
    candidate = parse(readFileSync(join(folder, file), 'utf8'));
    faults = faultsOf(candidate);
  } catch (error) {
    throw new StartError(`The catalogue file ${file} cannot be read: ${String(error)}`);
  }
  refuse(file, faults);
  return candidate;
}

/** Data evidence names only KPIs that the dictionary has, and none that is always made of levels. */
export function unknownKpis(framework: Framework, kpis: KpiDictionary): Fault[] {
  const speaking = [...kpis.versions.values()].flatMap((versions) => asEvidence(versions) ?? []);
  const known = new Set(
    speaking.flatMap(({ code, parts = [] }) => [code, ...parts.map((part) => part.code)]),
  );
  const criteria = framework.functions.flatMap((one) => one.recommendations).flatMap(criteriaOf);
  return criteria.flatMap(({ criterion: { code, dataEvidence } }) =>
    dataEvidence && !known.has(dataEvidence.kpi)
      ? [{ pointer: `#/${code}`, code: 'kpi-unknown', detail: `names ${dataEvidence.kpi}, which is no KPI` }]
      : [],
  );
}

/** A file's name is its reference. */
function nameFaults({ ref }: Framework, file: string): Fault[] {
  const detail = `says ${ref}: name and reference must agree`;
  return file === `frameworks/${ref}.yaml` ? [] : [{ pointer: '#/ref', code: 'name-differs', detail }];
}

function readFramework(folder: string, file: string, kpis: KpiDictionary): Framework {
  const framework = readChecked<Framework>(folder, file, frameworkFaults);
  refuse(file, [...nameFaults(framework, file), ...unknownKpis(framework, kpis)]);
  return framework;
}

function refuseSharedCodes(frameworks: readonly Framework[]): void {
  for (const framework of frameworks) {
    const faults = codesOfOthers(framework, frameworks).map((code) => ({
      pointer: `#/${code}`,
      code: 'code-of-others',
      detail: 'is a code of another framework',
    }));
    refuse(`frameworks/${framework.ref}.yaml`, faults);
  }
}

function readSuggestedActions(folder: string, framework: Framework): readonly SuggestedAction[] {
  const file = `actions/${framework.ref}.yaml`;
  if (!existsSync(join(folder, file))) return [];
  return readChecked<SuggestedActionLibrary>(folder, file, (candidate) =>
    suggestedActionFaults(candidate, framework),
  ).actions;
}

function readSharedQuestions(folder: string, framework: Framework): readonly SharedQuestions[] {
  const file = `shared-questions/${framework.ref}.yaml`;
  if (!existsSync(join(folder, file))) return [];
  return [
    readChecked<SharedQuestions>(folder, file, (candidate) => sharedQuestionFaults(candidate, framework)),
  ];
}

function readNames(folder: string, framework: Framework): readonly FrameworkNames[] {
  const file = `names/${framework.ref}.yaml`;
  if (!existsSync(join(folder, file))) return [];
  return [
    readChecked<FrameworkNames>(folder, file, (candidate) => frameworkNamesFaults(candidate, framework)),
  ];
}

function yamlFiles(folder: string, within: string): string[] {
  return readdirSync(join(folder, within))
    .filter((file) => file.endsWith('.yaml'))
    .sort();
}

/** By version, so that `kpis@1.10` comes after `kpis@1.9`. */
const byVersion = new Intl.Collator('en', { numeric: true }).compare;

function readKpis(folder: string): KpiDictionary {
  const files = yamlFiles(folder, 'kpis').sort(byVersion);
  const read = files.map((file) =>
    readChecked<KpiCatalogue>(folder, `kpis/${file}`, (candidate) =>
      kpiCatalogueFaults(candidate, COMPUTED_KPIS),
    ),
  );
  refuse(`kpis/${files.at(-1)}`, kpiVersionFaults(read, COMPUTED_KPIS));
  return kpiDictionary(read);
}

/**
 * Reads and checks every catalogue.
 * @param folder the one that holds `frameworks/`, `names/`, `actions/`, `shared-questions/`, `kpis/`, `measures/`, `mappings/`, the code lists and `RELEASED.sha256`
 * @throws StartError with one sentence that names the file and its faults
 */
export function loadCatalogue(folder: string): Catalogue {
  assertReleased(folder);
  const kpis = readKpis(folder);
  const frameworks = yamlFiles(folder, 'frameworks').map((file) =>
    readFramework(folder, `frameworks/${file}`, kpis),
  );
  refuseSharedCodes(frameworks);
  const names = frameworks.flatMap((one) => readNames(folder, one));
  const mappings = yamlFiles(folder, 'mappings').map((file): [string, Mapping] => [
    file.replace(/\.yaml$/, ''),
    readChecked<Mapping>(folder, `mappings/${file}`, mappingFaults),
  ]);
  return {
    frameworks: new Map(frameworks.map((framework) => [framework.ref, withNames(framework, names)])),
    names,
    suggestedActions: new Map(frameworks.map((one) => [one.ref, readSuggestedActions(folder, one)])),
    sharedQuestions: frameworks.flatMap((one) => readSharedQuestions(folder, one)),
    kpis,
    activities: readChecked<ActivityCatalogue>(
      folder,
      'measures/activities@1.0.yaml',
      activityCatalogueFaults,
    ),
    codeLists: readChecked<CodeListCatalogue>(folder, 'code-lists@1.0.yaml', codeListFaults),
    mappings: new Map(mappings),
  };
}
