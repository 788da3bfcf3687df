import { plainLookup } from './plain-text.js';

/** The months as English, French and Arabic write them, and short forms that can mean no other month. */
const NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv', 'يناير', 'كانون الثاني', 'جانفي'],
  ['february', 'feb', 'février', 'févr', 'fév', 'فبراير', 'شباط', 'فيفري'],
  ['march', 'mar', 'mars', 'مارس', 'آذار'],
  ['april', 'apr', 'avril', 'avr', 'أبريل', 'إبريل', 'نيسان', 'أفريل'],
  ['may', 'mai', 'مايو', 'أيار', 'ماي'],
  ['june', 'jun', 'juin', 'يونيو', 'حزيران', 'جوان'],
  ['july', 'jul', 'juillet', 'juil', 'يوليو', 'تموز', 'جويلية', 'يوليوز'],
  ['august', 'aug', 'août', 'أغسطس', 'آب', 'أوت', 'غشت'],
  ['september', 'sep', 'sept', 'septembre', 'سبتمبر', 'أيلول', 'شتنبر'],
  ['october', 'oct', 'octobre', 'أكتوبر', 'تشرين الأول'],
  ['november', 'nov', 'novembre', 'نوفمبر', 'تشرين الثاني', 'نونبر'],
  ['december', 'dec', 'décembre', 'déc', 'ديسمبر', 'كانون الأول', 'دجنبر'],
];

const lookup = plainLookup(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** The number, 1–12, of a month by its name in English, French or Arabic; `null` = no month. */
export function monthNamed(name: string | undefined): number | null {
  return lookup((name ?? '').replace(/\.$/, '')) ?? null;
}
