import { LANGUAGES, type Language } from '../domain/framework.js';

function supported(tag: string): Language | undefined {
  const primary = tag.trim().toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary);
}

function quality(range: string): number {
  const [, value] = /;\s*q=([\d.]+)/.exec(range) ?? [];
  return value === undefined ? 1 : Number(value);
}

/**
 * The language to answer in: the one asked for in the address, else the best of `Accept-Language`, else English.
 * A language that the product does not have is passed over.
 */
export function preferredLanguage(asked: string | undefined, acceptLanguage: string | undefined): Language {
  const ranges = (acceptLanguage ?? '').split(',').filter((range) => quality(range) > 0);
  const best = ranges
    .sort((a, b) => quality(b) - quality(a))
    .map((range) => supported(range.split(';')[0] ?? ''))
    .find((language) => language !== undefined);
  return supported(asked ?? '') ?? best ?? 'en';
}
