import { useEntryTexts } from '../i18n/entry/useEntryTexts';
import { EntryFrame } from './EntryFrame';
import { SignInForm } from './SignInForm';
import { useSomethingPublic } from './usePublicPage';

export function SignInPage() {
  const { signIn } = useEntryTexts();
  const isSomethingPublic = useSomethingPublic();
  return (
    <EntryFrame title={signIn.title}>
      <SignInForm />
      <p className="entry-hint entry-help">{signIn.help}</p>
      {isSomethingPublic && (
        <p className="entry-hint">
          <a href="#/public">{signIn.everybody}</a>
        </p>
      )}
    </EntryFrame>
  );
}
