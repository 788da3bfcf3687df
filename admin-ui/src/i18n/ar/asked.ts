import type { Messages } from '../en';

export const asked: Messages['asked'] = {
  title: 'السؤال عن هذا البند',
  text: 'ما تضع عليه علامة يعود مع التقرير عند إعادته. المفتاح F2 في خانة يقود إلى هنا.',
  about: 'عن',
  whole: 'البند كله',
  reason: 'المطلوب',
  hint: 'بضع كلمات؛ دون أسماء ولا بيانات اتصال.',
  mark: 'وضع علامة',
  chip: 'عليه علامات: %{count}',
  remove: 'إزالة',
  removeNamed: 'إزالة العلامة: %{place}',
  goes: 'عليه علامة ويعود مع التقرير:',
};
