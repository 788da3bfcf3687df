import type { Messages } from '../en';

export const sharing: Messages['sharing'] = {
  title: 'Ce que le pays partage : %{country}',
  subtitle:
    'Les autres voient ce que vous activez ici, et rien d’autre. Tout est fermé tant que vous n’avez pas décidé.',
  audiences: {
    advisers: {
      name: 'Conseillers',
      who: 'Les conseillers ayant un compte comparent les pays.',
      now: 'Partagé avec les conseillers : %{levels}.',
      preview: 'Ce que voient les conseillers en ce moment.',
      see: 'Voir ce que voient les conseillers',
    },
    peers: {
      name: 'Pays pairs',
      who: 'Les autorités et les centres des pays que vous nommez.',
      now: 'Avec les pays pairs : %{levels}.',
      preview: 'Ce que voient en ce moment les pays que vous avez nommés.',
      see: 'Voir ce que voient les pairs',
    },
    public: {
      name: 'Le public',
      who: 'N’importe qui sur internet, sans compte.',
      now: 'Avec le public : %{levels}.',
      preview: 'Ce que le public voit en ce moment.',
      see: 'Voir ce que voit le public',
    },
  },
  levels: {
    indexes: {
      name: 'Indices',
      seen: 'Les indices de vos listes de contrôle publiées, de 0 à 100 : autorité, centre, chaque fonction et pilier, avec la part répondue et vérifiée.',
      unseen:
        'Ni les recommandations qui composent le chiffre, ni réponses, notes ou pièces. Mais une fonction d’une seule recommandation en révèle le niveau.',
    },
    recommendationLevels: {
      name: 'Niveaux des recommandations',
      seen: 'Le niveau de 0 à 4 de chaque recommandation de vos listes de contrôle publiées : déclaré, étayé par des pièces, vérifié.',
      unseen: 'Ni les critères qui le fondent, ni vos notes, ni vos pièces.',
    },
    kpis: {
      name: 'Indicateurs',
      seen: 'Les indicateurs calculés à partir de rapports vérifiés, avec numérateur, dénominateur et cible ; les bénéficiaires par mois, activité, sexe, âge et handicap, en tableau et en pyramide ; et les effectifs de femmes et d’hommes du personnel.',
      unseen:
        'Les petits effectifs restent masqués, ainsi que tout ce qui permettrait de les retrouver. Jamais un rapport, un opérateur ni un lieu.',
    },
    narrative: {
      name: 'Vos propres mots',
      seen: 'Où vous en êtes, dans vos propres mots, et les notes de bonnes pratiques que vous avez publiées.',
      unseen: 'Ni brouillon, ni ce que vous avez retiré.',
    },
  },
  holds: 'Ce que contient chaque niveau',
  peers: {
    form: 'Comment les pairs vous voient',
    named: 'Par votre nom',
    namedText: 'Dans les comparaisons et sur une page à vous, avec ce que vous activez.',
    bands: 'Par tranches, sans votre nom',
    bandsText:
      'Vos indices entrent seulement dans un décompte de pays par tranche (0–24, 25–49, 50–74, 75–100), montré à partir de cinq pays. Vous ne figurez dans aucune liste. L’enregistrer désactive pour les pairs niveaux, indicateurs et propres mots ; par votre nom, vous les réactivez vous-mêmes.',
    countries: 'Pays nommés',
    none: 'Aucun pays n’est encore nommé : aucun pair ne voit rien.',
    save: 'Enregistrer les pays',
    saveForm: 'Enregistrer cette forme',
    inBands: 'indices, par tranches',
  },
  off: 'Rien',
  now: 'Qui voit quoi aujourd’hui',
  nothing: 'rien',
  nothingApart: 'rien en propre',
  asPublic: 'Ils voient ce que tout le monde voit : %{levels}.',
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
    always: 'sans limite',
    notYet: 'Le premier jour de partage n’est pas encore venu.',
    over: 'Le dernier jour de partage est passé.',
  },
  small: {
    title: 'Petits effectifs',
    text: 'Vous pouvez masquer davantage aux autres que le minimum publié, jamais moins. Cela vaut pour tout chiffre dès la réponse suivante ; la copie d’une page publique peut dater de cinq minutes. Dans votre pays, rien ne change.',
    now: {
      advisersAndPeers:
        'Les effectifs de moins de %{count} personnes sont masqués aux conseillers et aux pairs.',
      public: 'Les effectifs de moins de %{count} personnes sont masqués au public.',
    },
    from: {
      advisersAndPeers: 'Conseillers et pairs voient les effectifs à partir de',
      public: 'Le public voit les effectifs à partir de',
    },
    decided: 'conseillers et pairs à partir de %{others}, public à partir de %{everybody}',
    save: 'Enregistrer les petits effectifs',
  },
  preview: {
    back: 'Retour au partage',
    eyes: 'Regarder avec leurs yeux',
    text: 'C’est la réponse même qui leur est donnée en ce moment. Votre consultation n’est pas consignée.',
  },
  log: {
    title: 'Journal',
    text: 'Chaque consultation est consignée une fois par jour et par personne : le jour, à quel titre, et ce qui a été montré. Du public, seul un nombre est gardé. Les 100 dernières sont affichées.',
    looked: 'Qui a consulté',
    nobody: 'Personne n’a encore consulté.',
    decided: 'Qui a décidé',
    publicly: 'Combien de fois les pages publiques ont parlé de vous',
    answers: '%{count} réponses',
    notYet: 'Pas encore.',
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
