import type { Messages } from '../en';

export const app: Messages['app'] = {
  name: 'Common Ground',
  skip: 'الانتقال إلى المحتوى',
  menu: 'القائمة',
  closeMenu: 'إغلاق القائمة',
  mainNavigation: 'التنقل الرئيسي',
  language: 'اللغة',
  account: 'حساب %{name}',
  signOut: 'تسجيل الخروج',
  workAs: 'العمل بصفة',
  loading: 'لحظة من فضلك…',
  notFound: 'لا توجد صفحة بهذا العنوان',
  notFoundText: 'ربما نُقلت، أو أن الرابط غير مكتمل.',
  notAllowed: 'هذه الصفحة ليست متاحة لدورك',
  notAllowedText: 'إن كنت بحاجة إليها فراجع المسؤول عن النظام.',
  broken: 'تعذّر عرض هذه الصفحة',
  brokenText: 'ما حفظته في أمان. أعد تحميل الصفحة؛ وإن تكرر ذلك فأخبر المسؤول عن النظام.',
  reload: 'إعادة التحميل',
  toStart: 'الانتقال إلى الصفحة الأولى',
  noRole: 'ليس لحسابك دور بعد',
  noRoleText: 'اطلب من المسؤول عن النظام أن يمنحه دورًا.',
  optional: 'اختياري',
  save: 'حفظ',
  saved: 'تم الحفظ.',
  cancel: 'إلغاء',
  edit: 'تعديل',
  remove: 'إزالة',
  yes: 'نعم',
  no: 'لا',
  none: 'لا شيء',
};

export const navigation: Messages['navigation'] = {
  overview: 'نظرة عامة',
  checklist: 'قائمة التحقق',
  reports: 'التقارير المصنّفة',
  kpis: 'مؤشرات الأداء',
  quality: 'جودة البيانات',
  compare: 'المقارنة',
  operators: 'الجهات المنفذة',
  sharing: 'المشاركة',
  users: 'الحسابات',
  countries: 'البلدان',
};

export const roles: Messages['roles'] = {
  authority: 'السلطة الوطنية (NMAA)',
  monitor: 'المركز الوطني (NMAC)',
  operator: 'جهة منفذة',
  adviser: 'مستشار',
  administrator: 'مسؤول النظام',
};
