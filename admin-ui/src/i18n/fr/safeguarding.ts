import type { Messages } from '../en';

export const safeguarding: Messages['safeguarding'] = {
  title: 'Chiffres de sauvegarde',
  subtitle:
    'Combien de signalements une organisation a reçus dans l’année, et combien elle a traités dans les jours qu’elle s’est fixés.',
  noCase: 'Ne consignez aucun cas ici ; transmettez-le par le canal national.',
  noCaseMore:
    'Deux nombres par an : ni lieu, ni texte, ni personne. Plus de signalements n’est pas pire : cela peut dire que le canal inspire confiance.',
  add: 'Ajouter une année',
  organisation: 'Organisation',
  year: 'Année',
  received: 'Reçus',
  handledInTime: 'Traités à temps',
  handledInTimeHint: 'Parmi les reçus, dans les jours que l’organisation s’est fixés.',
  setDays: 'Jours fixés',
  setDaysHint: 'Les jours que l’organisation se donne.',
  figures: 'Par organisation et par année',
  none: 'Aucune année n’est consignée',
  noneText: 'Ajoutez l’année d’une organisation : deux nombres, et les jours qu’elle se fixe.',
  changeOf: 'Modifier : %{organisation}, %{year}',
  removeAsk: 'Retirer définitivement les chiffres de cette année ?',
  holders: 'Qui peut voir les chiffres de sauvegarde',
  holdersText:
    'Seules ces personnes les saisissent et les voient. L’administrateur en décide, avec chaque compte.',
  nobody: 'Personne n’a été désigné dans ce pays.',
  open: 'Chiffres de sauvegarde',
};
