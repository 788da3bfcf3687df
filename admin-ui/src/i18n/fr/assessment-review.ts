import type { Messages } from '../en';

type Part = Pick<Messages['assessments'], keyof typeof import('../en/assessment-review').assessmentReview>;

export const assessmentReview: Part = {
  talk: {
    comment: 'commenter',
    comments: 'commentaires : %{count}',
    commentWhole: 'Commenter cette recommandation',
    commentsWhole: 'Commentaires sur cette recommandation : %{count}',
    at: 'Commentaires sur %{code}',
    begin: 'Nouveau commentaire',
    reply: 'Répondre',
    send: 'Envoyer',
    whoReads:
      'Lu par les personnes de ce pays qui travaillent à la liste et, une fois le cycle remis, par les conseillers invités. Ni noms de victimes, ni coordonnées.',
    person: '%{name}, %{role}',
    asked: 'demandé par le renvoi',
    open: 'ouvert',
    resolved: 'réglé',
    resolvedBy: 'réglé : %{by}, %{date}',
    resolve: 'Marquer comme réglé',
    openAgain: 'Rouvrir',
    askedTitle: 'Ce qui a été demandé',
    askedOpen: 'Encore ouvert : %{count}. Chaque ligne mène à sa place.',
    askedNone: 'Tout ce qu’un renvoi a demandé est réglé.',
    others: 'Autres commentaires ouverts',
    openAsks: 'Demandé et encore ouvert : %{count}',
    openThreads: 'Commentaires ouverts : %{count}',
    stillAsked: 'Demandé par le renvoi et encore ouvert :',
    returnAsks: 'Ces commentaires partent avec le renvoi comme demandes',
    returnHint:
      'Pour demander quelque chose à un seul critère, écrivez-y d’abord un commentaire ; il pourra partir avec le renvoi.',
  },
};
