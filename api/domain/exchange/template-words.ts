import type { Language } from '../framework.js';

/** What a template says in one language: the words of the entry form, and how the file is filled in. */
export interface TemplateWords {
  readonly fields: Readonly<Record<string, string>>;
  /** rows of people by `sex,ageBand` */
  readonly rows: Readonly<Record<string, string>>;
  /** what is counted of a row, by disability */
  readonly columns: Readonly<Record<string, string>>;
  /** between the two in a heading */
  readonly comma: string;
  readonly report: string;
  readonly yes: string;
  readonly notACount: string;
  readonly notInList: string;
  readonly guide: readonly string[];
}

const en: TemplateWords = {
  fields: {
    nil: 'No activity in this period',
    partial: 'What is missing from this report',
    operator: 'Operator',
    period: 'Period',
    activity: 'Activity',
    placeCode: 'Place',
    setting: 'Setting',
    beneficiaryType: 'Beneficiaries',
    stage: 'Stage',
    populationGroup: 'Population group',
    projectCode: 'Project',
    implementingPartner: 'Implementing partner',
    donor: 'Donor',
    taskRef: 'Task',
    service: 'Service',
    countBasis: 'What is counted',
    disabilityAsked: 'Disability question',
    disabilityAskedNumber: 'Persons asked',
    disabilityMethod: 'How it was asked',
    quantity: 'Quantity',
    unit: 'Unit',
    flags: 'Of whom',
    statedTotal: 'Stated total',
    comments: 'Comments',
  },
  rows: {
    'F,Y18T59': 'Women 18–59',
    'F,Y60': 'Women 60+',
    'F,Y0T17': 'Girls 0–17',
    'M,Y18T59': 'Men 18–59',
    'M,Y60': 'Men 60+',
    'M,Y0T17': 'Boys 0–17',
    'F,_U': 'Women, age not known',
    'M,_U': 'Men, age not known',
    '_U,_U': 'Sex not known',
    '_T,_T': 'Total',
  },
  columns: { with: 'of whom with disability', _U: 'disability not known' },
  comma: ', ',
  report: 'The report as a whole',
  yes: 'yes',
  notACount: 'A whole number, 0 or more. Leave the cell blank where nothing was counted.',
  notInList: 'Choose one of the list.',
  guide: [
    'On the sheet of an activity, one row is one kind of work in one place, from row 3 on.',
    '0 is none. Leave a cell blank where something was not asked or not counted: a blank is never 0.',
    'Where a cell offers a list, choose from it. A p-code may be typed instead of a place.',
    'People are given by sex and age; disability either row by row or as a total, not both.',
    'Blank under “What is counted”: persons. Blank under “Disability question”: not stated.',
    'Headings and sheets stay as they are. Type or paste values; a formula is refused.',
    'No names, telephone numbers or coordinates.',
    'Nothing was done in this period? Say so on the sheet REPORT.',
    'Then bring the file in. It is looked at before anything is stored, and can be taken back.',
  ],
};

const fr: TemplateWords = {
  fields: {
    nil: 'Aucune activité durant cette période',
    partial: 'Ce qui manque dans ce rapport',
    operator: 'Opérateur',
    period: 'Période',
    activity: 'Activité',
    placeCode: 'Lieu',
    setting: 'Cadre',
    beneficiaryType: 'Bénéficiaires',
    stage: 'Stade',
    populationGroup: 'Groupe de population',
    projectCode: 'Projet',
    implementingPartner: 'Partenaire d’exécution',
    donor: 'Bailleur',
    taskRef: 'Tâche',
    service: 'Service',
    countBasis: 'Ce qui est compté',
    disabilityAsked: 'Question sur le handicap',
    disabilityAskedNumber: 'Personnes interrogées',
    disabilityMethod: 'Comment elle a été posée',
    quantity: 'Quantité',
    unit: 'Unité',
    flags: 'Dont',
    statedTotal: 'Total déclaré',
    comments: 'Commentaires',
  },
  rows: {
    'F,Y18T59': 'Femmes 18–59',
    'F,Y60': 'Femmes 60+',
    'F,Y0T17': 'Filles 0–17',
    'M,Y18T59': 'Hommes 18–59',
    'M,Y60': 'Hommes 60+',
    'M,Y0T17': 'Garçons 0–17',
    'F,_U': 'Femmes, âge inconnu',
    'M,_U': 'Hommes, âge inconnu',
    '_U,_U': 'Sexe inconnu',
    '_T,_T': 'Total',
  },
  columns: { with: 'dont personnes handicapées', _U: 'handicap inconnu' },
  comma: ', ',
  report: 'Le rapport dans son ensemble',
  yes: 'oui',
  notACount: 'Un nombre entier, 0 ou plus. Laissez la cellule vide si rien n’a été compté.',
  notInList: 'Choisissez dans la liste.',
  guide: [
    'Sur la feuille d’une activité, une ligne est un type de travail dans un lieu, à partir de la ligne 3.',
    '0 veut dire aucune personne. Laissez vide ce qui n’a pas été demandé ou compté : vide n’est jamais 0.',
    'Quand une cellule propose une liste, choisissez-y. Un p-code peut être saisi à la place d’un lieu.',
    'Les personnes sont données par sexe et âge ; le handicap soit par ligne, soit au total, pas les deux.',
    'Vide sous « Ce qui est compté » : des personnes. Vide sous « Question sur le handicap » : non précisé.',
    'Les en-têtes et les feuilles restent tels quels. Saisissez ou collez des valeurs ; une formule est refusée.',
    'Ni noms, ni numéros de téléphone, ni coordonnées.',
    'Rien n’a été fait durant cette période ? Dites-le sur la feuille REPORT.',
    'Importez ensuite le fichier. Il est examiné avant tout enregistrement et l’import peut être annulé.',
  ],
};

const ar: TemplateWords = {
  fields: {
    nil: 'لا نشاط في هذه الفترة',
    partial: 'ما ينقص هذا التقرير',
    operator: 'المشغّل',
    period: 'الفترة',
    activity: 'النشاط',
    placeCode: 'المكان',
    setting: 'الإطار',
    beneficiaryType: 'المستفيدون',
    stage: 'المرحلة',
    populationGroup: 'الفئة السكانية',
    projectCode: 'المشروع',
    implementingPartner: 'الشريك المنفذ',
    donor: 'الجهة المانحة',
    taskRef: 'المهمة',
    service: 'الخدمة',
    countBasis: 'ما الذي يُعد',
    disabilityAsked: 'سؤال الإعاقة',
    disabilityAskedNumber: 'عدد من سُئلوا',
    disabilityMethod: 'كيف سُئل',
    quantity: 'الكمية',
    unit: 'الوحدة',
    flags: 'منهم',
    statedTotal: 'المجموع المذكور',
    comments: 'تعليقات',
  },
  rows: {
    'F,Y18T59': 'نساء 18–59',
    'F,Y60': 'نساء 60+',
    'F,Y0T17': 'فتيات 0–17',
    'M,Y18T59': 'رجال 18–59',
    'M,Y60': 'رجال 60+',
    'M,Y0T17': 'فتيان 0–17',
    'F,_U': 'نساء، العمر غير معروف',
    'M,_U': 'رجال، العمر غير معروف',
    '_U,_U': 'الجنس غير معروف',
    '_T,_T': 'المجموع',
  },
  columns: { with: 'منهم ذوو إعاقة', _U: 'الإعاقة غير معروفة' },
  comma: '، ',
  report: 'التقرير كله',
  yes: 'نعم',
  notACount: 'عدد صحيح، 0 أو أكثر. اترك الخانة فارغة حيث لم يُعدّ أحد.',
  notInList: 'اختر من القائمة.',
  guide: [
    'في ورقة كل نشاط، الصف الواحد نوع واحد من العمل في مكان واحد، ابتداءً من الصف 3.',
    '0 تعني لا أحد. اترك الخانة فارغة حيث لم يُسأل أو لم يُعدّ: الفراغ ليس صفرًا أبدًا.',
    'حيث تعرض الخانة قائمة، اختر منها. يمكن كتابة رمز المكان بدل المكان.',
    'يُذكر الأشخاص حسب الجنس والعمر؛ والإعاقة إما لكل صف وإما مجموعًا، لا الاثنان معًا.',
    'فراغ تحت «ما الذي يُعد»: أشخاص. فراغ تحت «سؤال الإعاقة»: غير مذكور.',
    'تبقى العناوين والأوراق كما هي. اكتب القيم أو الصقها؛ الصيغ الحسابية تُرفض.',
    'لا أسماء ولا أرقام هواتف ولا إحداثيات.',
    'لم يُنجز شيء في هذه الفترة؟ قل ذلك في الورقة REPORT.',
    'ثم استورد الملف. يُفحص قبل أن يُخزن شيء، ويمكن التراجع عنه.',
  ],
};

/** The words of a template by language; those of the entry form are the same there. */
export const TEMPLATE_WORDS: Readonly<Record<Language, TemplateWords>> = { en, fr, ar };
