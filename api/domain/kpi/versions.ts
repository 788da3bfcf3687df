import type { Fault } from '../domain-error.js';
import type { KpiCatalogue, KpiDefinition } from './definition.js';

/** A definition with what the versions beside it make of it. */
export interface KpiVersion extends KpiDefinition {
  /** the version after it; null = it is the newest */
  readonly supersededBy: string | null;
  /** the versions whose targets measure it, itself among them */
  readonly targetsOf: readonly string[];
}

/** All files of the dictionary as one: each later file holds the definitions that it changed, whole. */
export interface KpiDictionary {
  /** the newest version of each KPI, in the dictionary's order */
  readonly kpis: readonly KpiVersion[];
  /** by code, oldest first */
  readonly versions: ReadonlyMap<string, readonly KpiVersion[]>;
}

/** The versions whose targets measure the nth: from it outwards, as far as no change between them breaks with targets. */
function targetsOf(versions: readonly KpiDefinition[], nth: number): string[] {
  const breaks = (at: number) => versions[at]?.changed?.keepsTargets === false;
  let [first, last] = [nth, nth];
  while (first > 0 && !breaks(first)) first--;
  while (last + 1 < versions.length && !breaks(last + 1)) last++;
  return versions.slice(first, last + 1).map(({ version }) => version);
}

/** What a KPI counts, it counts in all its versions: people whom one of them names are protected in each. */
function protectedAs(versions: readonly KpiDefinition[]): Pick<KpiDefinition, 'countsPeople' | 'subject'> {
  const subject = versions.findLast((one) => one.countsPeople)?.subject;
  return subject ? { countsPeople: true, subject } : { countsPeople: false };
}

/**
 * Makes one dictionary of its files.
 * @param files sound ones, the oldest first
 * @source docs/methodology.md#kpi-versions
 */
export function kpiDictionary(files: readonly KpiCatalogue[]): KpiDictionary {
  const all = files.flatMap(({ kpis }) => kpis);
  const versions = new Map<string, readonly KpiVersion[]>();
  for (const code of new Set(all.map((one) => one.code))) {
    const own = all.filter((one) => one.code === code);
    const entered = own.map(
      (one, nth): KpiVersion => ({
        ...one,
        ...protectedAs(own),
        supersededBy: own[nth + 1]?.version ?? null,
        targetsOf: targetsOf(own, nth),
      }),
    );
    versions.set(code, entered);
  }
  const kpis = [...versions.values()].flatMap((own) => own.at(-1) ?? []);
  return { kpis, versions };
}

/** Numbers of a version, for comparing: `1.10` comes after `1.9`. */
const numbersOf = (version: string) => version.split('.').map(Number);

function isAfter(one: string, other: string): boolean {
  const [[major = 0, minor = 0], [otherMajor = 0, otherMinor = 0]] = [numbersOf(one), numbersOf(other)];
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

const fault = (code: string, at: string, detail: string): Fault => ({ pointer: `#/${at}`, code, detail });

/** What is wrong with a definition after the one before it; `undefined` = it is the first. */
function faultsAfter(last: KpiDefinition | undefined, kpi: KpiDefinition): Fault[] {
  const checks: readonly (readonly [boolean, string, string])[] = [
    [
      (last === undefined) === (kpi.changed === undefined),
      'changed-unsound',
      'says what changed exactly where there is a version before',
    ],
    [!last || isAfter(kpi.version, last.version), 'version-order', 'is no newer than before'],
    [!last || last.unit === kpi.unit, 'unit-changed', 'has another unit: it would be another KPI'],
  ];
  return checks.flatMap(([holds, code, detail]) => (holds ? [] : [fault(code, kpi.code, detail)]));
}

/**
 * What keeps files from following one another: a KPI of a later file is newer than before and says what changed and
 * why; its unit stays; a first version has changed nothing. Every formula has a definition.
 * @param files each sound by itself, the oldest first
 * @param computed what the engine has a formula for, `KPI-05@1.0`
 * @source docs/methodology.md#kpi-versions
 */
export function kpiVersionFaults(files: readonly KpiCatalogue[], computed: readonly string[]): Fault[] {
  const all = files.flatMap(({ kpis }) => kpis);
  const after = all.flatMap((kpi, nth) =>
    faultsAfter(
      all.slice(0, nth).findLast(({ code }) => code === kpi.code),
      kpi,
    ),
  );
  const defined = new Set(all.map(({ code, version }) => `${code}@${version}`));
  const undefinedOnes = computed.filter((one) => !defined.has(one));
  return [
    ...after,
    ...undefinedOnes.map((one) => fault('definition-missing', one, 'has a formula and no definition')),
  ];
}
