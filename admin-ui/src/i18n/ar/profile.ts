import type { Messages } from '../en';

export const profile: Messages['profile'] = {
  link: 'بطاقة للطباعة',
  print: 'طباعة',
  kpis: 'مؤشرات الأداء',
  figure: 'القيمة',
  target: 'الهدف',
  people: 'التوعية بالمخاطر',
  foot: 'من %{from} إلى %{to}، تقارير جرى التحقق منها؛ والمؤشرات العامة من آخر تقييم. المستوى من 0 إلى 4 والمؤشر العام من 0 إلى 100. s: محجوب لقلة العدد.',
  completeness: 'مدى اكتمال وصف الأشخاص',
  workforce: 'من يعمل في الأعمال المتعلقة بالألغام',
  wordsGoOn: 'البقية في لوحة البلد.',
  asAdvisers: 'كما يراه المستشارون',
};
