import type { Messages } from '../en';

export const sharing: Messages['sharing'] = {
  title: 'Ce que le pays partage avec les conseillers : %{country}',
  subtitle:
    'Les conseillers comparent les pays sur ce que vous activez ici, et sur rien d’autre. Tout est fermé tant que vous n’avez pas décidé.',
  levels: {
    indexes: {
      name: 'Indices',
      seen: 'Les conseillers voient les indices de vos listes de contrôle publiées, de 0 à 100 : autorité, centre, chaque fonction et pilier, avec la part répondue et vérifiée.',
      unseen: 'Ils ne voient ni les recommandations qui composent le chiffre, ni réponses, notes ou pièces.',
    },
    recommendationLevels: {
      name: 'Niveaux des recommandations',
      seen: 'Les conseillers voient le niveau de 0 à 4 de chacune des 35 recommandations de vos listes de contrôle publiées : déclaré, étayé par des pièces, vérifié.',
      unseen: 'Ils ne voient ni les critères qui le fondent, ni vos notes, ni vos pièces.',
    },
    kpis: {
      name: 'Indicateurs',
      seen: 'Les conseillers voient les indicateurs calculés à partir de rapports vérifiés, avec numérateur, dénominateur et cible.',
      unseen:
        'Les effectifs de moins de cinq personnes restent masqués, ainsi que tout ce qui permettrait de les retrouver. Ils ne voient jamais un rapport.',
    },
  },
  on: 'Partagé',
  off: 'Non partagé',
  now: 'Ce que les conseillers voient en ce moment',
  nothing: 'Rien. Votre pays apparaît comme « non partagé ».',
  takesEffect: 'Tout changement prend effet aussitôt et est consigné.',
  readOnly: 'L’autorité en décide ; vous pouvez le consulter.',
  days: {
    title: 'Jours de partage',
    text: 'Sans dates, ce qui est activé est partagé aussitôt et jusqu’à ce que vous le retiriez. Les deux jours comptent, en UTC.',
    from: 'Premier jour',
    until: 'Dernier jour',
    save: 'Enregistrer les jours',
    between: 'Du : %{from} – au : %{until}',
    open: 'sans limite',
    notYet: 'Le premier jour de partage n’est pas encore venu.',
    over: 'Le dernier jour de partage est passé.',
  },
  preview: {
    see: 'Voir ce que voient les conseillers',
    back: 'Retour au partage',
    title: 'Ce que voient les conseillers en ce moment.',
    text: 'C’est la réponse même que reçoivent les conseillers. Votre consultation n’est pas consignée.',
  },
  log: {
    title: 'Journal',
    text: 'Chaque consultation est consignée une fois par jour et par personne : le jour et ce qui a été montré, rien de plus. Les 100 dernières sont affichées.',
    looked: 'Qui a consulté',
    nobody: 'Personne n’a encore consulté.',
    decided: 'Qui a décidé',
    undecided: 'Rien n’a encore été décidé.',
    gone: 'compte supprimé',
  },
  invite: 'Vérification externe',
  inviteText:
    'Un conseiller que vous invitez lit vos listes de contrôle soumises et donne le niveau vérifié. Les pièces réservées au pays lui restent fermées, de même que tous les rapports.',
  adviserEmail: 'Adresse électronique du conseiller',
  adviser: 'Conseiller',
  choose: 'Choisir un conseiller',
  send: 'Inviter',
  invited: 'Conseillers invités',
  nobody: 'Personne n’est invité.',
  withdraw: 'Retirer l’invitation',
  since: 'depuis le %{date}',
};
