import type { MailWords } from './words.js';

export const ar: MailWords = {
  subject: 'أمرٌ ينتظركم في Common Ground',
  intro: 'في Common Ground:',
  look: 'للاطلاع بعد تسجيل الدخول:',
  stop: 'يمكنكم إيقاف هذه الرسائل من الوارد هناك. لا يقرأ أحدٌ الردود على هذا العنوان.',
  direction: 'rtl',
  said: {
    'function-assigned': 'يُطلب منكم الإجابة عن وظيفة من قائمة التحقق.',
    'function-taken': 'لم تعد الإجابة عن وظيفة من قائمة التحقق مطلوبة منكم.',
    'function-open-again': 'فُتحت من جديد وظيفة تجيبون عنها.',
    'function-due': 'لم تكتمل وظيفة تجيبون عنها، وموعدها {day}.',
    'round-due': 'موعد جولة من قائمة التحقق هو {day}.',
    'round-to-verify': 'جولة من قائمة التحقق بانتظار التحقق منها.',
    'round-returned': 'أُعيدت جولة من قائمة التحقق.',
    'round-verified': 'تم التحقق من جولة من قائمة التحقق.',
    comment: 'كُتب تعليق على قائمة التحقق.',
    'action-due': 'موعد إجراء من الخطة هو {day}.',
    'report-returned': 'أُعيد تقرير.',
    'report-due': 'موعد تقرير هو {day}.',
    'peer-named': 'سمّى بلدٌ بلدكم نظيرًا له.',
    'peer-dismissed': 'لم يعد بلدٌ يسمّي بلدكم نظيرًا له.',
  },
};
