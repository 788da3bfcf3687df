import type { Messages } from '../en';

export const assignments: Messages['assignments'] = {
  title: 'من يجيب عن ماذا',
  text: 'أسندوا وظيفةً إلى أشخاص من إدارات أخرى. يرون تلك الوظيفة ولا شيء غيرها.',
  open: 'من يجيب عن ماذا',
  nobody: 'لم يُحدَّد أحدٌ مجيبًا بعد. ينشئ المسؤول عن النظام حسابًا بدور جهتكم ويؤشر «مجيب».',
  yourselves: 'يجيب عنها موظفو الجهة',
  change: 'تغيير',
  who: 'المجيبون',
  due: 'الإجابات مطلوبة بحلول',
  dueOn: 'بحلول %{date}',
  note: 'كلمة إليهم',
  noteHint: 'بلا أسماء ولا عناوين.',
  noteSays: '«%{note}»',
  answeredOf: 'أُجيب عن %{answered} من %{criteria}',
  yourPart: 'نصيبكم من هذه الجولة: أجيبوا عمّا يُسأل واذكروا الوثائق. يُحفظ كل شيء أولًا بأول.',
  yourPartHandedIn: 'نصيبكم من هذه الجولة. سُلِّم ولا يتغير بعد الآن.',
  answer: 'الإجابة',
  read: 'الاطلاع',
  respondent: 'مجيب: يجيب عن الوظائف المسندة إليه ولا يرى غيرها',
  respondentMark: 'مجيب',
};
