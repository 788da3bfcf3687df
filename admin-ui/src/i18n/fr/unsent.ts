import type { Messages } from '../en';

export const unsent: Messages['unsent'] = {
  title: 'Pas encore envoyé',
  text: 'Ces chiffres ne sont que sur cet appareil. Ils partent d’eux-mêmes dès que la connexion revient.',
  textShared:
    'Ces chiffres ne sont que dans cette page, car cet ordinateur est partagé. Envoyez-les avant de la fermer.',
  states: { waiting: 'en attente d’envoi', unfinished: 'à corriger d’abord', refused: 'refusé' },
  typed: 'saisi le %{time}',
  discard: 'Abandonner',
  discardNamed: 'Abandonner ce qui n’est pas envoyé : %{entry}',
  discardAsk: 'Abandonner ces chiffres ? Ils ne sont nulle part ailleurs.',
  discardYes: 'Oui, abandonner',
  changedByOthers: 'Un ou une collègue a modifié cette ligne entre-temps. Ouvrez-la pour réunir les deux.',
  send: 'Envoyer maintenant',
  sending: 'Envoi…',
  saveFile: 'Enregistrer dans un fichier',
  holdsBack:
    'Le rapport ne peut pas encore être soumis : lignes dont les chiffres ne sont que sur cet appareil : %{count}. Envoyez-les ou abandonnez-les d’abord.',
  chip: 'non envoyé : %{count}',
  takeIn: 'Chiffres enregistrés dans un fichier sur un autre appareil',
  takeInText: 'Choisissez le fichier ; ce qui est plus récent ici reste.',
  takenIn: 'Lignes reprises : %{count}',
  notSuchAFile: 'Ce n’est pas un fichier de chiffres non envoyés. Rien n’a été repris.',
  inPage: 'dans cette page seulement, non envoyé',
  unread:
    'Cet appareil n’a pas rendu à l’instant ce qu’il garde de vos chiffres. Attendre ne perd rien. Si cela dure, rechargez la page, ou connectez-vous en indiquant que l’ordinateur est partagé : alors rien n’y est lu ni gardé.',
  unreadHoldsBack:
    'Le rapport ne peut pas être soumis avant la lecture de ce que cet appareil garde de vos chiffres : il pourrait en manquer.',
  readAgain: 'Relire',
};
