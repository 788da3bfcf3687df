import { wordingHints } from '../../../api/domain/national/national-words.js';
import type { Body } from '../api/types';
import { recommendationsOf } from '../assessments/reading-order';
import { Choice } from '../assessments/rounds/Choice';
import type { Framework } from '../assessments/types';
import { Card } from '../design/Card';
import { Notice } from '../design/Notice';
import { useFormats } from '../design/useFormats';
import { LOCALES } from '../i18n/locale';
import { useText } from '../i18n/useText';
import styles from './National.module.css';
import { type NationalForm, roundsAround } from './national-form';
import { useChecklistsFor } from './queries';
import { WordsField } from './WordsField';

/** What the cards of the form have in common. */
export interface FormPartProps {
  form: NationalForm;
  /** As it was answered; null: it never was, and everything may change. */
  stands: NationalForm | null;
  /** What is wrong, by JSON pointer. */
  faults: ReadonlyMap<string, string>;
  onSet: (values: Partial<NationalForm>) => void;
}

const writtenIn = (stands: NationalForm | null, part: 'text' | 'heading' | 'notApplicableWhen') =>
  LOCALES.filter((one) => stands?.[part][one]);

/** Under which recommendation, or under which heading of the country's own. */
export function PlaceCard({
  form,
  stands,
  faults,
  onSet,
  body,
  checklist,
}: FormPartProps & { body: Body; checklist: Framework | undefined }) {
  const t = useText();
  const checklists = useChecklistsFor(body);
  const placed = checklist ? recommendationsOf(checklist, body) : [];
  const fault = faults.get('#/recommendationCode') ?? faults.get('#/family');
  return (
    <Card title={t('national.place')} subtitle={t('national.placeText')}>
      <fieldset className={styles.fields} disabled={stands !== null}>
        {checklists.length > 1 && (
          <Choice
            label={t('assessments.checklist')}
            options={checklists.map(({ family, title }) => [family, title])}
            value={form.family}
            onChange={(family) => onSet({ family, recommendationCode: '' })}
          />
        )}
        <div className={styles.ways}>
          {(['recommendation', 'heading'] as const).map((under) => (
            <label key={under}>
              <input
                type="radio"
                name="under"
                checked={form.under === under}
                onChange={() => onSet({ under })}
              />{' '}
              {t(`national.under.${under}`)}
            </label>
          ))}
        </div>
        {form.under === 'recommendation' && (
          <Choice
            label={t('national.recommendation')}
            options={[
              ['', t('national.choose')],
              ...placed.map(({ recommendation: { code, title } }) => [code, `${code} ${title}`] as const),
            ]}
            value={form.recommendationCode}
            onChange={(recommendationCode) => onSet({ recommendationCode })}
          />
        )}
        {fault && <p className={styles.fault}>{fault}</p>}
      </fieldset>
      {form.under === 'heading' && (
        <WordsField
          part="heading"
          label={t('national.heading')}
          rows={1}
          most={120}
          words={form.heading}
          fixed={writtenIn(stands, 'heading')}
          faults={faults}
          onChange={(heading) => onSet({ heading })}
        />
      )}
    </Card>
  );
}

/** The statement and what goes with it; a wording that may be read in several ways is warned of. */
export function WordsCard({ form, stands, faults, onSet }: FormPartProps) {
  const t = useText();
  const isAlways = stands !== null && writtenIn(stands, 'notApplicableWhen').length === 0;
  return (
    <Card title={t('national.what')} subtitle={t('national.whatText')}>
      <div className={styles.fields}>
        <WordsField
          part="text"
          label={t('national.statement')}
          most={219}
          words={form.text}
          fixed={writtenIn(stands, 'text')}
          faults={faults}
          onChange={(text) => onSet({ text })}
        />
        {wordingHints(form.text).map((one) => (
          <Notice key={`${one.hint}/${one.language}`} tone="warn" role="status">
            {one.hint === 'vague_word' ? t('national.vague', { word: one.word }) : t('national.sentences')}
          </Notice>
        ))}
        <WordsField
          part="help"
          label={t('national.help')}
          optional
          words={form.help}
          faults={faults}
          onChange={(help) => onSet({ help })}
        />
        {!isAlways && (
          <WordsField
            part="notApplicableWhen"
            label={t('national.when')}
            hint={t('national.whenHint')}
            optional
            words={form.notApplicableWhen}
            fixed={writtenIn(stands, 'notApplicableWhen')}
            faults={faults}
            onChange={(notApplicableWhen) => onSet({ notApplicableWhen })}
          />
        )}
      </div>
    </Card>
  );
}

/** Its level, and the rounds it is asked in. */
export function TimeCard({ form, stands, faults, onSet, today }: FormPartProps & { today: string }) {
  const t = useText();
  const { period } = useFormats();
  const rounds = roundsAround(today, [form.from, form.until]).map((one) => [one, period(one)] as const);
  const fault = faults.get('#/until') ?? faults.get('#/from');
  return (
    <Card title={t('national.timeCard')}>
      <div className={styles.fields}>
        <fieldset className={styles.fields} disabled={stands !== null}>
          <Choice
            label={t('national.rung')}
            hint={t('national.rungHint')}
            options={([1, 2, 3, 4] as const).map((level) => [
              String(level),
              t('national.rungOne', { level, words: t(`design.levels.${level}`) }),
            ])}
            value={String(form.rung)}
            onChange={(rung) => onSet({ rung: Number(rung) })}
          />
          <Choice
            label={t('national.from')}
            options={rounds}
            value={form.from}
            onChange={(from) => onSet({ from })}
          />
        </fieldset>
        <Choice
          label={t('national.until')}
          options={[['', t('national.goesOn')], ...rounds]}
          value={form.until}
          onChange={(until) => onSet({ until })}
        />
        {fault && <p className={styles.fault}>{fault}</p>}
      </div>
    </Card>
  );
}
