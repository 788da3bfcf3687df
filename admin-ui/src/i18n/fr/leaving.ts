import type { Messages } from '../en';

export const leaving: Messages['leaving'] = {
  title: 'Pas encore envoyé : %{count}',
  text: 'Ces chiffres ne sont que sur cet appareil. Si vous les y laissez, ils restent dans ce navigateur jusqu’à votre prochaine connexion ici, même sur un ordinateur que d’autres utilisent.',
  textShared:
    'Ces chiffres ne sont que dans cette page. Si vous vous déconnectez maintenant, ils sont perdus.',
  stay: 'Ne pas se déconnecter',
  keep: 'Se déconnecter, les laisser sur cet appareil',
  discard: 'Les abandonner et se déconnecter',
  failed: 'La déconnexion n’a pas abouti',
  failedText: 'Votre session est toujours ouverte.',
  tallyTitle: 'Le décompte n’est pas encore dans la ligne',
  tallyText:
    'Personnes comptées par les questions du Groupe de Washington : %{count}. Si vous continuez, le décompte est perdu.',
  tallyStay: 'Rester ici',
  tallyGo: 'Continuer sans lui',
  textTitle: 'Un texte n’est pas enregistré',
  textText: 'Ce que vous avez saisi n’est encore enregistré nulle part. Si vous continuez, il est perdu.',
  textStay: 'Rester et l’enregistrer',
  textGo: 'Continuer sans lui',
};
