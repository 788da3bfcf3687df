import type { Messages } from '../en';

export const downloads: Messages['downloads'] = {
  title: 'Télécharger les rapports',
  text: 'Les rapports bruts, tels que vous pouvez les lire. Chaque téléchargement est inscrit au journal.',
  basis: 'Lesquels',
  bases: { verified: 'Vérifiés', latest: 'Remis et vérifiés', current: 'Dans leur état actuel' },
  formats: { xlsx: 'Excel', csv: 'CSV', hxl: 'CSV avec HXL', json: 'JSON', dhis2: 'DHIS2' },
  for: {
    xlsx: 'Pour lire et calculer : saisies, fiches, et une feuille sur le fichier.',
    csv: 'Pour d’autres programmes ; s’ouvre dans tout tableur.',
    hxl: 'Pour les outils de données humanitaires : une ligne de balises sous les titres.',
    json: 'Tout, sans perte : pour porter des rapports ailleurs.',
    dhis2: 'Un jeu de valeurs sous nos codes ; les rapports néant sont nommés à la fin.',
  },
};
