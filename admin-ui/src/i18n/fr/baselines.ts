import type { Messages } from '../en';

export const baselines: Messages['baselines'] = {
  title: 'Références des besoins',
  subtitle:
    'Qui vit avec le risque, ou en a été victime. La portée de l’éducation aux risques est comparée à la référence la plus proche du risque : l’exposition, sinon les victimes, sinon la population.',
  link: 'Références des besoins',
  kinds: { exposure: 'Exposition', casualties: 'Victimes', population: 'Population' },
  kindsText: {
    exposure: 'Personnes qui vivent ou travaillent près du danger.',
    casualties: 'Personnes tuées ou blessées.',
    population: 'Personnes qui vivent dans le pays, ou dans ses parties touchées.',
  },
  groups: { women: 'Femmes', girls: 'Filles', boys: 'Garçons', men: 'Hommes' },
  none: 'Non définie.',
  told: '%{source}, %{date}',
  counts: 'utilisée',
  waits: 'Conservée, mais pas utilisée : %{kind} est plus proche du risque.',
  set: 'La définir',
  setOf: 'Définir la référence : %{name}',
  changeOf: 'Modifier la référence : %{name}',
  source: 'Source',
  sourceHint: 'Recensement, enquête, registre : son intitulé. Ni noms ni coordonnées.',
  datedOn: 'Jour',
  datedOnHint: 'Le jour que les chiffres décrivent.',
  end: 'Ne plus l’utiliser',
  endAsk:
    'Les chiffres seront comparés à la référence suivante, aussi ceux des mois passés ; sans autre référence, ils n’ont pas de valeur. Le journal d’audit garde ce qu’elle disait.',
  heldAgainst: 'Comparé à la référence des besoins : %{kind}, %{source}, %{date}.',
};
