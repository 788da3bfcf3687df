import type { ActionStatus } from '../../domain/actions/action.js';
import type { Pillar } from '../../domain/codes.js';
import type { Language } from '../../domain/framework.js';

/** The headings of the pack, in the order of its columns. */
export const COLUMNS = [
  'body',
  'gap',
  'level',
  'target',
  'action',
  'detail',
  'owner',
  'status',
  'dueOn',
  'overdue',
  'amount',
  'currency',
  'fundingSource',
  'donorRequest',
  'mainPillar',
  'secondaryPillars',
  'criteria',
] as const;
type Column = (typeof COLUMNS)[number];

/** What the pack says in one language. */
export interface PackWords {
  readonly sheets: { readonly actions: string; readonly totals: string; readonly about: string };
  readonly columns: Readonly<Record<Column, string>>;
  readonly statuses: Readonly<Record<ActionStatus, string>>;
  readonly pillars: Readonly<Record<Pillar | 'several', string>>;
  readonly yes: string;
  readonly notEstimated: string;
  readonly notApplicable: string;
  readonly notAssessed: string;
  readonly totals: { readonly pillar: string; readonly actions: string; readonly note: string };
  readonly about: {
    readonly country: string;
    readonly asOf: string;
    readonly rounds: string;
    readonly noRound: string;
    readonly levels: string;
  };
}

const en: PackWords = {
  sheets: { actions: 'Actions', totals: 'Totals by pillar', about: 'About' },
  columns: {
    body: 'Body',
    gap: 'Gap (recommendation)',
    level: 'Level now (0–4)',
    target: 'Level aimed at',
    action: 'Action',
    detail: 'Steps',
    owner: 'Owner (post or unit)',
    status: 'Status',
    dueOn: 'Due',
    overdue: 'Overdue',
    amount: 'Cost',
    currency: 'Currency',
    fundingSource: 'Funding source',
    donorRequest: 'Donor request',
    mainPillar: 'Main pillar',
    secondaryPillars: 'Other pillars',
    criteria: 'Criteria it is to move',
  },
  statuses: { planned: 'planned', in_progress: 'in progress', done: 'done', dropped: 'dropped' },
  pillars: {
    PA: 'Participation',
    PR: 'Protection',
    PV: 'Prevention',
    RR: 'Relief and recovery',
    several: 'Several main pillars',
  },
  yes: 'yes',
  notEstimated: 'not estimated',
  notApplicable: 'not applicable',
  notAssessed: 'not assessed',
  totals: {
    pillar: 'Main pillar',
    actions: 'Actions',
    note: 'Each action counts once. Amounts in different currencies are not added. Dropped actions are left out.',
  },
  about: {
    country: 'Country',
    asOf: 'As of',
    rounds: 'Levels from round',
    noRound: 'no round yet',
    levels:
      'Levels are those supported by documents: 0 none, 1 in writing, 2 with means, 3 applied, 4 measured.',
  },
};

const fr: PackWords = {
  sheets: { actions: 'Actions', totals: 'Totaux par pilier', about: 'À propos' },
  columns: {
    body: 'Organe',
    gap: 'Écart (recommandation)',
    level: 'Niveau actuel (0–4)',
    target: 'Niveau visé',
    action: 'Action',
    detail: 'Étapes',
    owner: 'Responsable (poste ou service)',
    status: 'État',
    dueOn: 'Échéance',
    overdue: 'En retard',
    amount: 'Coût',
    currency: 'Monnaie',
    fundingSource: 'Source de financement',
    donorRequest: 'Demande au bailleur',
    mainPillar: 'Pilier principal',
    secondaryPillars: 'Autres piliers',
    criteria: 'Critères à faire évoluer',
  },
  statuses: { planned: 'prévue', in_progress: 'en cours', done: 'réalisée', dropped: 'abandonnée' },
  pillars: {
    PA: 'Participation',
    PR: 'Protection',
    PV: 'Prévention',
    RR: 'Secours et relèvement',
    several: 'Plusieurs piliers principaux',
  },
  yes: 'oui',
  notEstimated: 'non estimé',
  notApplicable: 'sans objet',
  notAssessed: 'non évalué',
  totals: {
    pillar: 'Pilier principal',
    actions: 'Actions',
    note: 'Chaque action compte une fois. Les montants en monnaies différentes ne sont pas additionnés. Les actions abandonnées n’y figurent pas.',
  },
  about: {
    country: 'Pays',
    asOf: 'Situation au',
    rounds: 'Niveaux du cycle',
    noRound: 'aucun cycle',
    levels:
      'Les niveaux sont étayés par des documents : 0 aucun, 1 par écrit, 2 avec des moyens, 3 appliqué, 4 mesuré.',
  },
};

const ar: PackWords = {
  sheets: { actions: 'الإجراءات', totals: 'المجاميع حسب الركيزة', about: 'عن هذا الملف' },
  columns: {
    body: 'الجهة',
    gap: 'الفجوة (التوصية)',
    level: 'المستوى الحالي (0–4)',
    target: 'المستوى المستهدف',
    action: 'الإجراء',
    detail: 'الخطوات',
    owner: 'المسؤول (منصب أو وحدة)',
    status: 'الحالة',
    dueOn: 'تاريخ الاستحقاق',
    overdue: 'متأخر',
    amount: 'الكلفة',
    currency: 'العملة',
    fundingSource: 'مصدر التمويل',
    donorRequest: 'الطلب إلى الجهة المانحة',
    mainPillar: 'الركيزة الرئيسية',
    secondaryPillars: 'ركائز أخرى',
    criteria: 'المعايير المراد تحريكها',
  },
  statuses: { planned: 'مخطط', in_progress: 'قيد التنفيذ', done: 'مُنجز', dropped: 'متروك' },
  pillars: {
    PA: 'المشاركة',
    PR: 'الحماية',
    PV: 'الوقاية',
    RR: 'الإغاثة والتعافي',
    several: 'أكثر من ركيزة رئيسية',
  },
  yes: 'نعم',
  notEstimated: 'غير مُقدَّر',
  notApplicable: 'لا ينطبق',
  notAssessed: 'لم يُقيَّم',
  totals: {
    pillar: 'الركيزة الرئيسية',
    actions: 'الإجراءات',
    note: 'يُحسب كل إجراء مرة واحدة. لا تُجمع المبالغ بعملات مختلفة. الإجراءات المتروكة غير محسوبة.',
  },
  about: {
    country: 'البلد',
    asOf: 'الوضع في',
    rounds: 'المستويات من الجولة',
    noRound: 'لا جولة بعد',
    levels: 'المستويات مدعومة بوثائق: 0 لا شيء، 1 مكتوب، 2 له وسائل، 3 مطبَّق، 4 مقاس.',
  },
};

/** Headings and codes of the pack by language. */
export const PACK_WORDS: Readonly<Record<Language, PackWords>> = { en, fr, ar };
