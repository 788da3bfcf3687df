import type { Subregion } from '../../../../api/domain/subregions.js';

/** Regions of the United Nations, M49; browsers do not all know their names. */
export const subregions: Readonly<Record<Subregion, string>> = {
  '015': 'Northern Africa',
  '011': 'Western Africa',
  '014': 'Eastern Africa',
  '017': 'Middle Africa',
  '018': 'Southern Africa',
  '021': 'Northern America',
  '029': 'Caribbean',
  '013': 'Central America',
  '005': 'South America',
  '143': 'Central Asia',
  '030': 'Eastern Asia',
  '035': 'South-eastern Asia',
  '034': 'Southern Asia',
  '145': 'Western Asia',
  '151': 'Eastern Europe',
  '154': 'Northern Europe',
  '039': 'Southern Europe',
  '155': 'Western Europe',
  '053': 'Australia and New Zealand',
  '054': 'Melanesia',
  '057': 'Micronesia',
  '061': 'Polynesia',
};
