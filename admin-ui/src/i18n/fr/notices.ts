import type { Messages } from '../en';

export const notices: Messages['notices'] = {
  title: 'Boîte de réception',
  text: 'Ce qui vous attend et ce qui a été décidé de votre travail. Chaque ligne y mène.',
  bell: 'Boîte de réception : %{count} non lu(s)',
  bellQuiet: 'Boîte de réception : rien de non lu',
  none: 'Rien pour le moment',
  noneText:
    'Vous êtes averti ici lorsque quelque chose vous est confié, vous revient ou approche de son échéance.',
  new: 'nouveau',
  overdue: 'en retard',
  mark: 'Marquer comme lu',
  markOne: 'Marquer comme lu : %{notice}',
  markAll: 'Tout marquer comme lu',
  showUnread: 'N’afficher que le non lu',
  showAll: 'Tout afficher',
  allRead: 'Tout est lu.',
  anAction: 'Une action du plan',
  wantedBy: 'Les réponses sont attendues pour le %{date}.',
  mail: 'Par courriel aussi',
  mailText:
    'À %{address}. Un courriel dit seulement que quelque chose attend, avec un lien ; jamais ce qu’un pays a écrit ou compté.',
  said: {
    'function-assigned': 'Vous êtes invité à répondre à la fonction %{code} : %{body}, cycle %{period}.',
    'function-taken': 'Vous n’avez plus à répondre à la fonction %{code} : %{body}, cycle %{period}.',
    'function-open-again':
      'Le cycle %{period} est revenu : votre fonction %{code} peut de nouveau être modifiée.',
    'function-due':
      'Votre fonction %{code} n’a pas encore toutes ses réponses : %{body}, cycle %{period}. Elles sont attendues pour le %{date}.',
    'round-due': 'Le cycle %{period} (%{body}) est à remettre pour le %{date}.',
    'round-to-verify': 'Le cycle %{period} (%{body}) a été remis et attend d’être vérifié.',
    'round-returned': 'Le cycle %{period} (%{body}) a été renvoyé. Voyez ce qui est demandé.',
    'round-verified': 'Le cycle %{period} (%{body}) a été vérifié et peut être publié.',
    comment: 'Un commentaire a été écrit sur %{code} : %{body}, cycle %{period}.',
    'action-due': '%{title} : à faire pour le %{date}.',
    'report-returned': 'Le rapport de %{period} a été renvoyé. Voyez ce qui est demandé.',
    'report-due': 'Le rapport de %{period} est à remettre pour le %{date}.',
    'peer-named':
      '%{country} a nommé votre pays comme pair : ce qu’il partage avec vous figure sous Comparer.',
    'peer-dismissed': '%{country} ne nomme plus votre pays comme pair.',
  },
  late: {
    'function-due':
      'Votre fonction %{code} n’a pas encore toutes ses réponses : %{body}, cycle %{period}. Elles étaient attendues pour le %{date}.',
    'round-due': 'Le cycle %{period} (%{body}) était à remettre pour le %{date} et reste ouvert.',
    'action-due': '%{title} : c’était à faire pour le %{date}.',
    'report-due': 'Le rapport de %{period} était à remettre pour le %{date} et n’a pas été remis.',
  },
};
