import type { Messages } from '../en';

export const countries: Messages['countries'] = {
  settings: 'Réglages du pays',
  title: 'Pays',
  subtitle: 'Les données de chaque pays restent séparées. Son autorité décide de ce que les autres voient.',
  new: 'Nouveau pays',
  create: 'Créer le pays',
  code: 'Code',
  codeHint: 'Trois lettres, ISO 3166-1 alpha-3, par exemple XVE.',
  name: 'Nom',
  region: 'Région',
  subregion: 'Région des Nations Unies',
  noSubregion: 'Non précisée',
  languages: 'Langues de travail',
  languagesHint:
    'Deux ou trois lettres chacune (ISO 639), séparées par des virgules : fr, ar. Les comparaisons trouvent les pays par région et par langue.',
  dueDay: 'Les rapports sont dus le',
  dueDayShort: 'Échéance',
  dueDayHint: 'Jour du mois qui suit celui du rapport, de 1 à 28, en fin de journée.',
  missingAfterDays: 'Un rapport manque après',
  missingAfterDaysHint:
    'Nombre de jours après l’échéance à partir duquel il est dit manquant et non en retard ; les chiffres ne changent pas.',
  reporting: 'Rapports',
  oneOfficer: 'Une seule personne fait tout le travail',
  oneOfficerHint:
    'Permet à qui a saisi un rapport ou une liste de contrôle de le vérifier aussi. C’est indiqué partout où le résultat apparaît.',
  oneBody: 'Un seul organe est autorité et centre',
  oneBodyHint:
    'Ce que les deux listes demandent reçoit alors une seule réponse, de qui détient les deux appartenances. Les réponses données séparément restent, et sont montrées là où elles diffèrent. C’est indiqué partout où figurent les résultats.',
  sensitive: 'Groupes sensibles',
  sensitiveHint:
    'N’activez que ce qui ne nuit à personne dans ce pays. Certains exigent une raison consignée.',
  needsReason: 'Exige une raison consignée ; conservé par province seulement, jamais par lieu.',
  sexX: 'Autre sexe ou genre, tel que le pays l’enregistre',
  flags: 'Groupes que les rapports peuvent compter (« dont »)',
  flag: {
    minority: 'Minorité',
    survivor: 'Survivants d’un accident dû à un engin explosif',
    family_of_victim: 'Familles de victimes',
    female_headed_household: 'Ménages dirigés par une femme',
    nomadic: 'Personnes nomades',
    at_risk_occupation: 'Personnes exerçant un métier à risque',
    caregiver: 'Aidants',
  },
  reason: 'Quel tort cela pourrait causer, et ce qui est fait pour l’éviter',
  places: 'Lieux',
  placesText:
    'Chargez le répertoire des lieux : un CSV au format des données opérationnelles communes (COD-AB), avec un p-code à chaque ligne. Un nouveau chargement met à jour les noms et ajoute des lieux ; il n’en retire aucun.',
  choose: 'Choisir un fichier CSV',
  load: 'Charger les lieux',
  loading: 'Chargement…',
  loaded: '%{total} lieux : %{added} nouveaux, %{changed} modifiés.',
  refusedLines: '%{count} lignes n’ont pas pu être lues',
  line: 'Ligne',
  problem: 'Problème',
  none: 'Aucun pays pour l’instant',
  noneText: 'Créez le premier pays, puis chargez ses lieux et créez ses comptes.',
};
