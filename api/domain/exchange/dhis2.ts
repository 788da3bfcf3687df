import type { Entry } from '../report.js';
import { attributeCode, dataElementCode, dhis2Period, FIELD_OF } from './dhis2-codes.js';
import type { RoleName } from './roles.js';
import { type Stated, statedOf } from './stated.js';
import type { WrittenReport } from './write-row.js';

/** One value of a DHIS2 data value set; all its names are codes, its value is a text. */
export interface DataValue {
  readonly dataElement: string;
  /** `202601`, `2026Q1` */
  readonly period: string;
  /** p-code */
  readonly orgUnit: string;
  /** a cell, a flag, or `default` */
  readonly categoryOptionCombo: string;
  readonly attributeOptionCombo: string;
  readonly value: string;
  /** the entry's comment, at its first value */
  readonly comment?: string;
}

/**
 * What another system calls our codes, where it does not use them: `{ 'F.Y18T59.with': 'a1B2c3D4e5F' }`, of data elements,
 * category option combos, attribute option combos and p-codes.
 */
export type Dhis2Names = Readonly<Record<string, string>>;

/** What a report says and a data value set cannot. `same-work` = a second entry of the same work, whose values would overwrite the first's. */
export interface NotCarried {
  readonly operatorName: string;
  readonly period: string;
  readonly what: 'nil' | 'partial' | 'same-work';
}

/** A data value set, ready to be sent, with what it leaves out. */
export interface Dhis2Set {
  readonly dataValues: readonly DataValue[];
  readonly notCarried: readonly NotCarried[];
}

/** A report with its entries, as it is written. */
export interface WrittenEntries extends WrittenReport {
  readonly entries: readonly Omit<Entry, 'id'>[];
}

/**
 * Reports as a DHIS2 data value set. Every field and figure of an entry is carried, 0 as 0, what is not given as no value;
 * nil reports, what is missing from a report, its status and its sub-records are not.
 * @source docs/methodology.md#dhis2
 */
export function toDhis2(reports: Iterable<WrittenEntries>, names: Dhis2Names = {}): Dhis2Set {
  const dataValues: DataValue[] = [];
  const notCarried: NotCarried[] = [];
  const works = new Set<string>();
  for (const report of reports) {
    const { operatorName, period, entries } = report;
    const note = (what: NotCarried['what']) => notCarried.push({ operatorName, period, what });
    for (const what of leftOut(report)) note(what);
    for (const entry of entries) {
      const values = valuesOf(entry, operatorName, period);
      const [{ dataElement, orgUnit, attributeOptionCombo } = {} as DataValue] = values;
      const work = JSON.stringify([dataElement, orgUnit, period, attributeOptionCombo]);
      if (works.has(work)) note('same-work');
      else dataValues.push(...values.map((one) => named(one, names)));
      works.add(work);
    }
  }
  return { dataValues, notCarried };
}

function leftOut({ nil, partial }: WrittenReport): NotCarried['what'][] {
  return [...(nil ? (['nil'] as const) : []), ...(partial === null ? [] : (['partial'] as const))];
}

/** The values of one entry; the count basis, which every entry has, goes first and bears the comment. */
function valuesOf(entry: Omit<Entry, 'id'>, operatorName: string, period: string): DataValue[] {
  const stated = statedOf(entry);
  const work = given(stated);
  const shared = {
    period: dhis2Period(period),
    orgUnit: entry.placeCode,
    attributeOptionCombo: attributeCode({ ...work, operator: operatorName }),
  };
  const value = (measure: string, said: unknown, categoryOptionCombo = 'default'): DataValue[] =>
    said === null || said === undefined
      ? []
      : [
          {
            dataElement: dataElementCode({ work, measure }),
            ...shared,
            categoryOptionCombo,
            value: `${said}`,
          },
        ];
  const values = [
    ...value('basis', entry.countBasis),
    ...Object.entries(FIELD_OF).flatMap(([measure, role]) =>
      measure === 'basis' ? [] : value(measure, stated[role]),
    ),
    ...(entry.quantity ? value(entry.quantity.unit, entry.quantity.value) : []),
    ...Object.entries(stated).flatMap(([role, figure]) =>
      role.includes('.') && !role.startsWith('quantity.') ? value('people', figure, role) : [],
    ),
  ];
  const comment = stated.comments;
  return values.map((one, index) =>
    index === 0 && comment !== null ? { ...one, comment: String(comment) } : one,
  );
}

function given(stated: Stated): Record<RoleName, string> {
  return Object.fromEntries(
    Object.entries(stated).flatMap(([role, said]) => (said === null ? [] : [[role, String(said)]])),
  );
}

function named(value: DataValue, names: Dhis2Names): DataValue {
  const theirs = (code: string) => (Object.hasOwn(names, code) ? (names[code] ?? code) : code);
  return {
    ...value,
    dataElement: theirs(value.dataElement),
    orgUnit: theirs(value.orgUnit),
    categoryOptionCombo: theirs(value.categoryOptionCombo),
    attributeOptionCombo: theirs(value.attributeOptionCombo),
  };
}
