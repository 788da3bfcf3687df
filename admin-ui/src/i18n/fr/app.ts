import type { Messages } from '../en';

export const app: Messages['app'] = {
  name: 'Common Ground',
  skip: 'Aller au contenu',
  menu: 'Menu',
  closeMenu: 'Fermer le menu',
  mainNavigation: 'Principale',
  language: 'Langue',
  account: 'Compte de %{name}',
  signOut: 'Se déconnecter',
  workAs: 'Travailler en tant que',
  loading: 'Un instant…',
  notFound: 'Aucune page à cette adresse',
  notFoundText: 'Elle a peut-être été déplacée, ou le lien est incomplet.',
  notAllowed: 'Cette page n’est pas ouverte à votre rôle',
  notAllowedText: 'Si vous en avez besoin, adressez-vous à votre administrateur.',
  broken: 'Cette page n’a pas pu s’afficher',
  brokenText:
    'Ce que vous avez enregistré est conservé. Rechargez la page ; si cela se répète, prévenez votre administrateur.',
  reload: 'Recharger',
  toStart: 'Aller à la première page',
  noRole: 'Votre compte n’a pas encore de rôle',
  noRoleText: 'Demandez à votre administrateur de lui en donner un.',
  optional: 'facultatif',
  save: 'Enregistrer',
  saved: 'Enregistré.',
  cancel: 'Annuler',
  edit: 'Modifier',
  remove: 'Retirer',
  yes: 'Oui',
  no: 'Non',
  none: 'Aucun',
};

export const navigation: Messages['navigation'] = {
  overview: 'Vue d’ensemble',
  checklist: 'Liste de contrôle',
  reports: 'Rapports ventilés',
  actions: 'Actions',
  kpis: 'Indicateurs',
  quality: 'Qualité des données',
  compare: 'Comparer',
  operators: 'Opérateurs',
  organisation: 'Mon organisation',
  safeguarding: 'Sauvegarde',
  sharing: 'Partage',
  users: 'Comptes',
  countries: 'Pays',
  frameworks: 'Versions de la liste',
};

export const roles: Messages['roles'] = {
  authority: 'Autorité (NMAA)',
  monitor: 'Centre (NMAC)',
  operator: 'Opérateur',
  adviser: 'Conseiller',
  administrator: 'Administrateur',
};
