import type { Messages } from '../en';

export const layout: Messages['layout'] = {
  copy: 'نسخ بنود التقرير السابق',
  hint: 'يفتح هنا أنشطته وأماكنه دون أرقام: لا يبقى إلا إدخال الأعداد.',
  waitsForLine: 'تُرسل أولًا البنود الموجودة على هذا الجهاز فقط، ثم يمكن النسخ.',
  opened: 'بنود فُتحت كما في %{period} دون أرقام: %{count}.',
  thereAlready: 'موجودة من قبل: %{count}.',
  leftOut: 'لم تُفتح:',
  none: 'لا يوجد تقرير سابق فيه بنود.',
  why: {
    once: 'يُحسب مرة واحدة لكل مهمة',
    place: 'لم يعد مكانه في القائمة',
    project: 'انتهى المشروع %{project}',
    partner: 'أُغلق الشريك %{partner}',
    rule: 'ترفضه إحدى القواعد الآن',
  },
};
