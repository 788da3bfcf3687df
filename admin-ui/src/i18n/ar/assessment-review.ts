import type { Messages } from '../en';

type Part = Pick<Messages['assessments'], keyof typeof import('../en/assessment-review').assessmentReview>;

export const assessmentReview: Part = {
  talk: {
    comment: 'تعليق',
    comments: 'التعليقات: %{count}',
    commentWhole: 'التعليق على هذه التوصية',
    commentsWhole: 'التعليقات على هذه التوصية: %{count}',
    at: 'التعليقات على %{code}',
    begin: 'تعليق جديد',
    reply: 'ردّ',
    send: 'إرسال',
    whoReads:
      'يقرؤه العاملون على قائمة التحقق في هذا البلد، وبعد تسليمها المستشارون الذين دعاهم. لا أسماء ضحايا ولا بيانات اتصال.',
    person: '%{name}، %{role}',
    asked: 'مطلوب في الإعادة',
    open: 'مفتوح',
    resolved: 'تمّ',
    resolvedBy: 'تمّ: %{by}، %{date}',
    resolve: 'وضع علامة تمّ',
    openAgain: 'فتح من جديد',
    askedTitle: 'ما طُلب',
    askedOpen: 'ما زال مفتوحًا: %{count}. كل سطر يقود إلى موضعه.',
    askedNone: 'كل ما طُلب في الإعادة قد تمّ.',
    others: 'تعليقات أخرى مفتوحة',
    openAsks: 'مطلوب وما زال مفتوحًا: %{count}',
    openThreads: 'تعليقات مفتوحة: %{count}',
    stillAsked: 'طُلب في الإعادة وما زال مفتوحًا:',
    returnAsks: 'تُرفق هذه التعليقات بالإعادة بوصفها مطلوبة',
    returnHint: 'لطلب شيء عند معيار واحد اكتب تعليقًا هناك أولًا، ثم يمكن إرفاقه بالإعادة.',
  },
};
