import { problems } from '../problems/fr';
import type { EntryTexts } from './en';

export const entry: EntryTexts = {
  problems,
  brand: 'Common Ground',
  tagline: 'Auto-évaluation et rapports pour les autorités et centres nationaux de lutte antimines',
  language: 'Langue',
  retry: 'Réessayer',
  loading: 'Un instant…',
  email: 'Adresse électronique',
  name: 'Votre nom',
  password: 'Mot de passe',
  newPassword: 'Nouveau mot de passe',
  passwordHint:
    'Au moins 12 caractères. Quelques mots sans lien entre eux se retiennent bien et se devinent mal.',
  showPassword: 'Afficher le mot de passe',
  hidePassword: 'Masquer le mot de passe',
  signIn: {
    shared: 'Plusieurs personnes utilisent cet ordinateur : n’y rien garder',
    title: 'Connexion',
    button: 'Se connecter',
    busy: 'Connexion…',
    everybody: 'Ce que des pays montrent à tout le monde',
    help: 'Pas de compte, ou mot de passe oublié ? Votre administrateur vous prépare un lien à usage unique.',
  },
  again: {
    title: 'Reconnectez-vous',
    text: 'Votre session a pris fin. Votre saisie est toujours là ; reconnectez-vous et elle reprend.',
  },
  setUp: {
    title: 'Mettre en place Common Ground',
    text: 'Vous êtes la première personne ici. Créez le compte d’administration ; de là, vous créerez les pays et les autres comptes.',
    button: 'Créer le compte',
    busy: 'Création du compte…',
  },
  link: {
    title: 'Choisissez votre mot de passe',
    text: 'Ce lien ne sert qu’une fois. Choisissez un mot de passe, puis connectez-vous.',
    button: 'Enregistrer le mot de passe',
    busy: 'Enregistrement…',
    done: 'Votre mot de passe est enregistré.',
    next: 'Se connecter',
  },
  noToken:
    'L’adresse de cette page est incomplète : elle devrait finir par « token=… ». Rouvrez le lien entier.',
};
