import { QUARTER } from './first-quarter.js';

/** Whose figures, and of when. */
export const COUNTRY = `country=XVE&${QUARTER}`;

/** Every question about figures that there is. A new route of results must be added here: the last test of disclosure.e2e says so. */
export const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  '/results/people': [`/results/people?${COUNTRY}`],
  '/results/comparison': [
    `/results/comparison?measure=people&${QUARTER}`,
    `/results/comparison?countries=XVE&functions`,
    `/results/comparison?countries=XVE&pillars`,
    `/results/comparison?countries=XVE&recommendations`,
    `/results/comparison?countries=XVE&rounds`,
    `/results/comparison?countries=XVE&kpis=KPI-04,KPI-17&${QUARTER}`,
    `/results/comparison?countries=XVE&kpis=KPI-04,KPI-17&series=month&${QUARTER}`,
  ],
  '/results/countries': ['/results/countries'],
  '/results/bands': [`/results/bands?country=XVE`],
  '/results/countries/{iso3}': [
    `/results/countries/XVE?${QUARTER}`,
    `/results/countries/XVE?as=advisers&${QUARTER}`,
  ],
  '/results/countries/{iso3}/quality': [`/results/countries/XVE/quality?${QUARTER}`],
  '/results/kpis/{code}': [`/results/kpis/KPI-04?${COUNTRY}`, `/results/kpis/KPI-17?${COUNTRY}`],
  '/results/explain': [`/results/explain?kpi=KPI-04&${COUNTRY}`],
  '/kpis': ['/kpis'],
  '/kpis/{code}/targets': ['/kpis/KPI-04/targets?country=XVE'],
};

/** What may be asked without an account. */
export const PUBLIC_QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  '/public/countries': ['/public/countries'],
  '/public/countries/{iso3}': [`/public/countries/XVE?${QUARTER}`],
  '/public/comparison': [
    `/public/comparison?measure=people&${QUARTER}`,
    `/public/comparison?countries=XVE&functions`,
    `/public/comparison?countries=XVE&pillars`,
    `/public/comparison?countries=XVE&recommendations`,
    `/public/comparison?countries=XVE&rounds`,
    `/public/comparison?countries=XVE&kpis=KPI-04,KPI-17&${QUARTER}`,
    `/public/comparison?countries=XVE&kpis=KPI-04,KPI-17&series=month&${QUARTER}`,
  ],
};
