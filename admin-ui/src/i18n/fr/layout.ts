import type { Messages } from '../en';

export const layout: Messages['layout'] = {
  copy: 'Reprendre la trame du dernier rapport',
  hint: 'Ouvre ici ses activités et ses lieux sans les chiffres : il ne reste qu’à saisir les nombres.',
  waitsForLine:
    'Les lignes qui ne sont que sur cet appareil partent d’abord ; la trame peut être reprise ensuite.',
  opened: 'Lignes ouvertes comme en %{period}, sans chiffres : %{count}.',
  thereAlready: 'Déjà présentes : %{count}.',
  leftOut: 'Non ouvertes :',
  none: 'Il n’y a pas de rapport antérieur avec des lignes.',
  why: {
    once: 'compte une seule fois par tâche',
    place: 'son lieu n’est plus dans la liste',
    project: 'le projet %{project} est terminé',
    partner: '%{partner} a cessé ses activités',
    rule: 'une règle la refuse désormais',
  },
};
