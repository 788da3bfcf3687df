import type { Messages } from '../en';

export const asked: Messages['asked'] = {
  title: 'Demander une précision sur cette ligne',
  text: 'Ce que vous marquez repart avec le rapport quand vous le renvoyez. F2 dans une case mène ici.',
  about: 'À propos de',
  whole: 'toute la ligne',
  reason: 'Ce qui est demandé',
  hint: 'Quelques mots ; ni noms, ni coordonnées.',
  mark: 'Marquer',
  chip: 'marqué : %{count}',
  remove: 'Retirer',
  removeNamed: 'Retirer la marque : %{place}',
  goes: 'Marqué ; part avec le renvoi :',
};
