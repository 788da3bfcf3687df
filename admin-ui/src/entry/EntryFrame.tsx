import { type ReactNode, Suspense } from 'react';
import { LanguageNames } from '../design/LanguageNames';
import { useEntryTexts } from '../i18n/entry/useEntryTexts';
import { chooseLocale } from '../i18n/locale';
import './entry.css';

/** The page before the application: the product's name beside one form. Without children it is what one sees while waiting. */
export function EntryFrame({ title, children }: { title?: string; children?: ReactNode }) {
  return (
    <div className="entry">
      <header className="entry-brand">
        <Mark />
        <p className="entry-name">Common Ground</p>
        <Suspense>
          <Tagline />
        </Suspense>
      </header>
      <main className="entry-main">
        {title && <title>{`${title} · Common Ground`}</title>}
        {children && (
          <div className="entry-form">
            {title && <h1>{title}</h1>}
            {children}
          </div>
        )}
      </main>
      <Suspense>
        <Languages />
      </Suspense>
    </div>
  );
}

function Tagline() {
  return <p className="entry-tagline">{useEntryTexts().tagline}</p>;
}

function Languages() {
  return (
    <LanguageNames className="entry-languages" label={useEntryTexts().language} onChoose={chooseLocale} />
  );
}

/** Two circles and what they share. */
function Mark() {
  return (
    <svg className="entry-mark" viewBox="0 0 200 120" aria-hidden="true">
      <circle cx="70" cy="60" r="52" />
      <circle cx="130" cy="60" r="52" />
      <path d="M100 17.5a52 52 0 0 1 0 85 52 52 0 0 1 0-85z" />
    </svg>
  );
}
