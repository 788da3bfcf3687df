import { useEntryTexts } from '../i18n/entry/useEntryTexts';
import { EntryFrame } from './EntryFrame';
import { SignInForm } from './SignInForm';

export function SignInPage() {
  const { signIn } = useEntryTexts();
  return (
    <EntryFrame title={signIn.title}>
      <SignInForm />
      <p className="entry-hint entry-help">{signIn.help}</p>
    </EntryFrame>
  );
}
