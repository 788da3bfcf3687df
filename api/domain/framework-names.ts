import type { Fault } from './domain-error.js';
import { familyOf } from './family.js';
import { type Framework, LANGUAGES, type Language, type Text } from './framework.js';
import { listOf, oneOf, record, words } from './shape.js';

/** What a function or a recommendation is called in every language. */
export interface FrameworkName {
  /** `NMAA-2` or `NMAA-2.1` */
  readonly code: string;
  readonly title: Readonly<Record<Language, string>>;
}

/**
 * Names of the functions and recommendations of a framework in every language: the file `names/<ref>.yaml`, for a
 * framework that was released with fewer.
 * @source docs/methodology.md#names
 */
export interface FrameworkNames {
  /** the framework they belong to, `gdei-wps@1.0` */
  readonly ref: string;
  /** whether a native speaker of the field has read the names of a language */
  readonly verified: Readonly<Record<Language, boolean>>;
  readonly names: readonly FrameworkName[];
}

const yesOrNo = oneOf(true, false);
const namesShape = record({
  ref: words,
  verified: record({ en: yesOrNo, fr: yesOrNo, ar: yesOrNo }),
  names: listOf(record({ code: words, title: record({ en: words, fr: words, ar: words }) })),
});

/**
 * The faults of a file of names: its shape, a framework that is another, a code that stands twice, that the framework
 * does not have, or that is called otherwise in English; a function or recommendation that a language does not name.
 * @source docs/methodology.md#names
 */
export function frameworkNamesFaults(candidate: unknown, framework: Framework): Fault[] {
  const shape = namesShape(candidate, '#');
  if (shape.length > 0) return shape;
  const { ref, names } = candidate as FrameworkNames;
  const titles = new Map(titled(framework).map(({ code, title }) => [code, title.en]));
  const fault = (at: string, code: string, detail: string): Fault => ({ pointer: `#/${at}`, code, detail });
  return [
    ...(ref === framework.ref
      ? []
      : [fault('ref', 'name-differs', `says ${ref}: name and reference must agree`)]),
    ...names
      .filter(({ code }, index) => names.findIndex((one) => one.code === code) !== index)
      .map(({ code }) => fault(code, 'code-twice', `${code} stands twice`)),
    ...names
      .filter(({ code, title }) => titles.get(code) !== title.en)
      .map(({ code }) => fault(code, 'called-otherwise', `${code} is not called so in ${framework.ref}`)),
    ...titled(withNames(framework, [candidate as FrameworkNames]))
      .filter(({ title }) => LANGUAGES.some((language) => title[language] === undefined))
      .map(({ code }) => fault(code, 'not-named', `${code} is not named in every language`)),
  ];
}

const titled = ({ functions }: Framework): { code: string; title: Text }[] =>
  functions.flatMap((one) => [one, ...one.recommendations]);

/**
 * The framework with its functions and recommendations named in the languages that it lacks itself. Names hold in every
 * version of the family that calls the code the same in English; nothing else of the framework changes.
 * @param lists the names of any frameworks; those of other families are passed over
 * @source docs/methodology.md#names
 */
export function withNames(framework: Framework, lists: readonly FrameworkNames[]): Framework {
  const names = lists
    .filter(({ ref }) => familyOf(ref) === familyOf(framework.ref))
    .flatMap((list) => list.names);
  const named = <T extends { readonly code: string; readonly title: Text }>(part: T): T => {
    const found = names.find(({ code, title }) => code === part.code && title.en === part.title.en);
    return found ? { ...part, title: { ...found.title, ...part.title } } : part;
  };
  return {
    ...framework,
    functions: framework.functions.map((one) =>
      named({ ...one, recommendations: one.recommendations.map(named) }),
    ),
  };
}
