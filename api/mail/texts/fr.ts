import type { MailWords } from './words.js';

export const fr: MailWords = {
  subject: 'Common Ground : quelque chose vous attend',
  intro: 'Dans Common Ground :',
  look: 'À voir, après connexion :',
  stop: 'Vous pouvez désactiver ces courriels dans votre boîte de réception sur place. Personne ne lit les réponses à cette adresse.',
  direction: 'ltr',
  said: {
    'function-assigned': 'Vous êtes invité à répondre à une fonction d’une liste de contrôle.',
    'function-taken': 'Vous n’avez plus à répondre à une fonction d’une liste de contrôle.',
    'function-open-again': 'Une fonction à laquelle vous répondez est de nouveau ouverte.',
    'function-due': 'Une fonction à laquelle vous répondez n’est pas complète ; son échéance est le {day}.',
    'round-due': 'Un cycle d’une liste de contrôle a son échéance le {day}.',
    'round-to-verify': 'Un cycle d’une liste de contrôle attend d’être vérifié.',
    'round-returned': 'Un cycle d’une liste de contrôle a été renvoyé.',
    'round-verified': 'Un cycle d’une liste de contrôle a été vérifié.',
    comment: 'Un commentaire a été écrit sur une liste de contrôle.',
    'action-due': 'Une action du plan a son échéance le {day}.',
    'report-returned': 'Un rapport a été renvoyé.',
    'report-due': 'Un rapport a son échéance le {day}.',
    'peer-named': 'Un pays a nommé le vôtre comme pair.',
    'peer-dismissed': 'Un pays ne nomme plus le vôtre comme pair.',
  },
};
