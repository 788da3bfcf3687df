import type { Messages } from '../en';

export const profile: Messages['profile'] = {
  link: 'Fiche à imprimer',
  print: 'Imprimer',
  kpis: 'Indicateurs',
  figure: 'Chiffre',
  target: 'Cible',
  people: 'Éducation aux risques',
  foot: 'De %{from} à %{to}, rapports vérifiés ; indices de la dernière évaluation. Niveau de 0 à 4, indice de 0 à 100. s : masqué pour protéger un petit groupe. … : jusqu’ici, moins de 80 % de réponses.',
  completeness: 'À quel point les personnes sont décrites',
  workforce: 'Qui travaille dans la lutte antimines',
  wordsGoOn: 'La suite est sur le tableau de bord du pays.',
  asAdvisers: 'Vu par les conseillers',
};
