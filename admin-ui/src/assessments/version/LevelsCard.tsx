import { useState } from 'react';
import { Card } from '../../design/Card';
import { type Level, LevelSquare } from '../../design/LevelSquare';
import { ScrollRegion } from '../../design/ScrollRegion';
import { Spoken } from '../../design/Spoken';
import { TextButton } from '../../design/TextButton';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import styles from './Version.module.css';
import type { FrameworkPreview, IndexThere, LevelThere } from './version-queries';

type Row = FrameworkPreview['recommendations'][number];

/** Levels and indexes of today beside those under the later version; those that move first. */
export function LevelsCard({ preview }: { preview: FrameworkPreview }) {
  const t = useText();
  const [all, setAll] = useState(false);
  const { recommendations, evidenced, claimed } = preview;
  const moving = recommendations.filter(moves);
  const shown = all ? recommendations : moving;
  return (
    <Card title={t('versions.scores')} subtitle={t('versions.scoresText')}>
      <ScrollRegion label={t('versions.scores')}>
        <table className={styles.table}>
          <caption>
            <Spoken>{t('versions.scores')}</Spoken>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('versions.figure')}</th>
              <th scope="col">{t('versions.before')}</th>
              <th scope="col">{t('versions.after')}</th>
            </tr>
          </thead>
          <tbody>
            <Index label={t('assessments.readingsLong.evidenced')} {...evidenced} />
            <Index label={t('assessments.readingsLong.claimed')} {...claimed} />
            {shown.map(({ code, title, before, after }) => (
              <tr key={code}>
                <th scope="row">
                  <bdi className={styles.code}>{code}</bdi> <bdi>{title}</bdi>
                </th>
                <td>
                  <LevelOf there={before} code={code} />
                </td>
                <td>
                  <LevelOf there={after} code={code} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className={styles.text}>
        {moving.length === 0 && t('versions.noneMoves')}{' '}
        <TextButton onClick={() => setAll(!all)}>
          {t(all ? 'versions.onlyMoving' : 'versions.allLevels', { count: recommendations.length })}
        </TextButton>
      </p>
    </Card>
  );
}

/** Whether somebody would see another level, or none where there was one. */
function moves({ before, after }: Row): boolean {
  return before?.evidencedLevel !== after?.evidencedLevel || before?.claimedLevel !== after?.claimedLevel;
}

function Index({ label, before, after }: { label: string; before: IndexThere; after: IndexThere }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <IndexOf there={before} />
      </td>
      <td>
        <IndexOf there={after} />
      </td>
    </tr>
  );
}

function IndexOf({ there: { index, reason } }: { there: IndexThere }) {
  const t = useText();
  const { number } = useFormats();
  if (index !== null) return <b>{number(index)}</b>;
  return <span className={styles.quiet}>{reason && t(`assessments.withheld.${reason}`)}</span>;
}

function LevelOf({ there, code }: { there: LevelThere | null; code: string }) {
  const t = useText();
  if (!there) return <span className={styles.quiet}>{t('versions.notAsked')}</span>;
  const level: Level | null = there.evidencedLevel;
  return (
    <>
      <LevelSquare level={level} notApplicable={there.notApplicable} of={code} />{' '}
      {there.claimedLevel !== level && there.claimedLevel !== null && (
        <span className={styles.quiet}>{t('versions.claimedLevel', { level: there.claimedLevel })}</span>
      )}
    </>
  );
}
