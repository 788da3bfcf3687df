import type { Messages } from '../en';

export const users: Messages['users'] = {
  title: 'Comptes',
  subtitle: 'Qui peut se connecter, et ce que chaque personne peut faire dans quel pays.',
  new: 'Nouveau compte',
  newTitle: 'Nouveau compte',
  create: 'Créer le compte',
  name: 'Nom',
  email: 'Adresse électronique',
  language: 'Langue',
  roles: 'Rôles',
  role: 'Rôle',
  country: 'Pays',
  operator: 'Opérateur',
  addRole: 'Ajouter un rôle',
  removeRole: 'Retirer ce rôle',
  rolesHint:
    'Une personne peut avoir plusieurs rôles, par exemple là où un même organisme est à la fois autorité et centre.',
  state: 'État',
  active: 'actif',
  waiting: 'sans mot de passe',
  closed: 'fermé',
  close: 'Fermer le compte',
  closeHint: 'Un compte fermé ne peut plus se connecter. Ce que la personne a saisi reste.',
  access: 'Accès',
  linkTitle: 'Lien à usage unique',
  linkWhat:
    'Un lien à usage unique permet à cette personne de choisir un mot de passe, une seule fois : le premier, ou un nouveau en cas d’oubli.',
  makeLink: 'Préparer un lien à usage unique',
  linkReady: 'Remettez ce lien à %{name}. Il n’est affiché que cette fois.',
  linkUntil: 'Il est valable jusqu’au %{until}.',
  linkAddress: 'Lien à usage unique',
  linkHow:
    'Remettez-le en main propre, par téléphone ou par une voie sûre. La première personne qui l’ouvre choisit le mot de passe.',
  none: 'Aucun compte pour l’instant',
  noneText: 'Créez un compte par personne ; n’en partagez aucun.',
  safeguarding: 'Peut voir les chiffres de sauvegarde',
};
