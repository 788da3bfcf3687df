import type { Messages } from '../en';

export const downloads: Messages['downloads'] = {
  title: 'تنزيل التقارير',
  text: 'التقارير الأصلية كما يحق لك قراءتها. يُسجَّل كل تنزيل في سجل التدقيق.',
  basis: 'أيها',
  bases: { verified: 'المتحقَّق منها', latest: 'المقدَّمة والمتحقَّق منها', current: 'كما هي الآن' },
  formats: { xlsx: 'Excel', csv: 'CSV', hxl: '‏CSV مع HXL', json: 'JSON' },
  for: {
    xlsx: 'للقراءة والحساب: الإدخالات والسجلات وورقة عن الملف.',
    csv: 'لبرامج أخرى؛ يُفتح في أي جدول بيانات.',
    hxl: 'لأدوات البيانات الإنسانية: صف وسوم تحت العناوين.',
    json: 'كل شيء دون فقدان: لنقل التقارير إلى مكان آخر.',
  },
};
