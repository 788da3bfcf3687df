import type { Messages } from '../en';

export const notices: Messages['notices'] = {
  title: 'الوارد',
  text: 'ما ينتظركم وما تقرر بشأن عملكم. كل سطر يقود إليه.',
  bell: 'الوارد: غير مقروء %{count}',
  bellQuiet: 'الوارد: لا شيء غير مقروء',
  none: 'لا شيء بعد',
  noneText: 'يصلكم هنا خبرٌ حين يُسنَد إليكم شيء أو يعود إليكم أو يقترب موعده.',
  new: 'جديد',
  overdue: 'متأخر',
  mark: 'وضع علامة مقروء',
  markOne: 'وضع علامة مقروء: %{notice}',
  markAll: 'وضع علامة مقروء على الكل',
  showUnread: 'عرض غير المقروء فقط',
  showAll: 'عرض الكل',
  allRead: 'كل شيء مقروء.',
  anAction: 'إجراء من الخطة',
  wantedBy: 'الإجابات مطلوبة بحلول %{date}.',
  mail: 'بالبريد الإلكتروني أيضًا',
  mailText:
    'إلى %{address}. لا تقول الرسالة إلا إن أمرًا ينتظركم مع رابط، ولا تذكر أبدًا ما كتبه بلد أو أحصاه.',
  said: {
    'function-assigned': 'يُطلب منكم الإجابة عن الوظيفة %{code}: %{body}، جولة %{period}.',
    'function-taken': 'لم تعد الإجابة عن الوظيفة %{code} مطلوبة منكم: %{body}، جولة %{period}.',
    'function-open-again': 'عادت جولة %{period}: يمكن تعديل وظيفتكم %{code} من جديد.',
    'function-due':
      'لم تكتمل الإجابات عن وظيفتكم %{code}: %{body}، جولة %{period}. وهي مطلوبة بحلول %{date}.',
    'round-due': 'موعد تسليم جولة %{period} (%{body}) هو %{date}.',
    'round-to-verify': 'سُلِّمت جولة %{period} (%{body}) وهي بانتظار التحقق.',
    'round-returned': 'أُعيدت جولة %{period} (%{body}). انظروا ما هو مطلوب.',
    'round-verified': 'تم التحقق من جولة %{period} (%{body}) ويمكن نشرها.',
    comment: 'كُتب تعليق على %{code}: %{body}، جولة %{period}.',
    'action-due': '%{title}: الموعد %{date}.',
    'report-returned': 'أُعيد تقرير %{period}. انظروا ما هو مطلوب.',
    'report-due': 'موعد تسليم تقرير %{period} هو %{date}.',
    'peer-named': 'سمّى %{country} بلدكم نظيرًا له: ما يشاركه معكم تجدونه في صفحة المقارنة.',
    'peer-dismissed': 'لم يعد %{country} يسمّي بلدكم نظيرًا له.',
  },
  late: {
    'function-due':
      'لم تكتمل الإجابات عن وظيفتكم %{code}: %{body}، جولة %{period}. وكانت مطلوبة بحلول %{date}.',
    'round-due': 'كان موعد تسليم جولة %{period} (%{body}) هو %{date} وما زالت مفتوحة.',
    'action-due': '%{title}: كان الموعد %{date}.',
    'report-due': 'كان موعد تسليم تقرير %{period} هو %{date} ولم يصل.',
  },
};
