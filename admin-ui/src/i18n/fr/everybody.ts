import type { Messages } from '../en';

export const everybody: Messages['everybody'] = {
  title: 'Ce que des pays montrent à tout le monde',
  subtitle:
    'Auto-évaluations et rapports des autorités et centres nationaux de lutte antimines, sur décision de chaque pays.',
  none: 'Aucun pays ne montre quoi que ce soit ici pour le moment.',
  signIn: 'Se connecter',
  back: 'Tous les pays qui montrent quelque chose',
  notShown: 'Rien n’est montré ici',
  notShownText: 'Ce pays ne montre rien à tout le monde, ou ne fait pas partie de cette installation.',
  asOf: 'État au %{date}. Une copie dans votre navigateur peut avoir cinq minutes.',
  levels: {
    indexes: 'indices de ses listes de contrôle',
    recommendationLevels: 'niveaux des recommandations',
    kpis: 'indicateurs et bénéficiaires',
    narrative: 'ses propres mots',
  },
  limits: {
    title: 'Ce que sont ces chiffres',
    own: 'Chaque pays s’évalue lui-même, sur une liste de contrôle portant sur le genre, la diversité, l’égalité et l’inclusion (GDEI) et sur les femmes, la paix et la sécurité (FPS) ; « étayé par des pièces » ne compte une réponse qu’avec une pièce qui convient.',
    published:
      'Seuls les cycles publiés et les rapports vérifiés sont montrés, et seulement ce que le pays a choisi.',
    small:
      'Les effectifs de moins de dix personnes, ou davantage si un pays est plus strict, sont masqués, ainsi que tout ce qui permettrait de les retrouver.',
    absent: 'Un pays absent d’ici n’a pas échoué : il a décidé de ne pas montrer, ou n’a pas encore décidé.',
    ranking:
      'Pas de classement : les pays diffèrent par ce qui leur a été demandé, quand, et par qui ils ont été vérifiés.',
  },
};
