/** In which language the page speaks; nothing while there is but one. */
import './language-choice.css';
import { chooseLanguage, LANGUAGES } from './texts/languages.ts';
import { texts } from './texts.ts';

export function LanguageChoice() {
  const languages = Object.entries(LANGUAGES);
  if (languages.length < 2) return null;
  return (
    <select
      class="language-choice"
      aria-label={texts.frame.language}
      title={texts.frame.language}
      value={texts.language}
      onChange={(event) => chooseLanguage(event.currentTarget.value)}
    >
      {languages.map(([code, { name }]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
