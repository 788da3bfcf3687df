import type { Messages } from '../en';

export const assignments: Messages['assignments'] = {
  title: 'Qui répond à quoi',
  text: 'Confiez une fonction à des personnes d’autres services. Elles voient cette fonction et rien d’autre.',
  open: 'Qui répond à quoi',
  nobody:
    'Personne n’est encore désigné comme répondant. L’administrateur crée un compte avec le rôle de votre organisme et coche « répondant ».',
  yourselves: 'Réponses données par les agents',
  change: 'Modifier',
  who: 'Répondants',
  due: 'Réponses attendues pour le',
  dueOn: 'pour le %{date}',
  note: 'Un mot à leur intention',
  noteHint: 'Ni noms ni adresses.',
  noteSays: '« %{note} »',
  answeredOf: '%{answered} sur %{criteria} avec réponse',
  yourPart:
    'Votre part de cette évaluation : répondez aux questions et citez les documents. Tout est enregistré au fur et à mesure.',
  yourPartHandedIn: 'Votre part de cette évaluation. Elle a été remise et ne change plus.',
  answer: 'Répondre',
  read: 'Consulter',
  respondent: 'Répondant : répond aux fonctions confiées et ne voit rien d’autre',
  respondentMark: 'répondant',
};
