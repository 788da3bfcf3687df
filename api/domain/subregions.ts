/**
 * The regions by which countries are grouped: sub-regions of the United Nations' M49, those of Africa and of Latin America
 * and the Caribbean one step finer, each by its three digits.
 * @source docs/methodology.md#countries-alike
 */
export const SUBREGIONS = [
  '015',
  '011',
  '014',
  '017',
  '018',
  '021',
  '029',
  '013',
  '005',
  '143',
  '030',
  '035',
  '034',
  '145',
  '151',
  '154',
  '039',
  '155',
  '053',
  '054',
  '057',
  '061',
] as const;
export type Subregion = (typeof SUBREGIONS)[number];
