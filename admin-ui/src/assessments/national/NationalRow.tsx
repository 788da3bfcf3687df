import { wordsIn } from '../../../../api/domain/national/national-words.js';
import { Chip } from '../../design/Chip';
import { useCurrentLocale } from '../../i18n/locale';
import { useText } from '../../i18n/useText';
import { CriterionRow } from '../checklist/CriterionRow';
import { asCriterion, stateOf } from './as-criterion';
import type { NationalAsked } from './national-queries';

/** One of the country's own criteria, answered as any other; in another language than the page's, this is said. */
export function NationalRow({ asked }: { asked: NationalAsked }) {
  const t = useText();
  const locale = useCurrentLocale();
  const criterion = asCriterion(asked, locale);
  const language = wordsIn(asked.text, locale)?.language ?? locale;
  return (
    <CriterionRow
      criterion={{ ...criterion, help: criterion.help || t('national.apart') }}
      state={stateOf(asked)}
      language={language}
      marks={
        <>
          <Chip>{t('national.level', { level: asked.rung })}</Chip>
          {language !== locale && (
            <Chip>{t('national.shownIn', { language: t(`national.languages.${language}`) })}</Chip>
          )}
        </>
      }
    />
  );
}
