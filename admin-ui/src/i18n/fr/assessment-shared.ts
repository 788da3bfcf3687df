import type { assessmentShared as english } from '../en/assessment-shared';

/** La liste de contrôle là où un seul organe est autorité et centre : ce qui n’est demandé qu’une fois. */
export const assessmentShared: typeof english = {
  shared: {
    cardTitle: 'Un organe, deux listes',
    oneBody:
      'Ici un seul organe est autorité et centre : ce que les deux listes demandent, il y répond une seule fois.',
    total: '%{distinct} questions au lieu de %{asked} ; demandées une fois : %{shared}.',
    otherWaits:
      'L’autre liste n’a pas encore de cycle pour cette période ; elle reprendra ces réponses à son début.',
    once: 'Demandé une seule fois pour les deux organes.',
    also: 'Répond aussi à',
    answeredAs: 'La réponse a été donnée à',
    verifiedAs: 'Vérifié une seule fois, à',
    waits: 'À son début, l’autre liste reprendra cette réponse sous',
    notYours: 'Vous ne répondez pas pour l’autre organe ; la question y est',
    closed: 'L’autre liste est remise et garde sa réponse à',
    near: 'Presque la même question :',
    why: 'pourquoi',
    differ: 'Ces deux réponses diffèrent.',
    differHow: 'Ici : %{here}. Sous %{code} : %{there}.',
    look: 'Voir là-bas',
    holds: {
      here: '« %{answer} » (ici) vaut pour les deux',
      there: '« %{answer} » (là-bas) vaut pour les deux',
    },
    cannotSettle: 'Qui peut répondre aux deux listes, tant qu’elles sont ouvertes, dit laquelle vaut.',
    differTitle: 'Réponses qui diffèrent',
    differText:
      'Un même organe y a répondu deux fois, et différemment. Rien n’est remplacé avant que vous disiez laquelle vaut.',
    pair: '%{code} et %{twinCode}',
  },
};
