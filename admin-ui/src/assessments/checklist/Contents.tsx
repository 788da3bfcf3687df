import { useEffect, useId, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { useSaving } from '../answers/useOutbox';
import type { MyPart } from '../my-part';
import { useNationalPart } from '../national/national-queries';
import { functionsOf, NATIONAL } from '../reading-order';
import type { Framework, Scores } from '../types';
import styles from './Contents.module.css';
import { ContentsFilter, type Shown } from './ContentsFilter';
import { ContentsList } from './ContentsList';
import { useChecklist } from './checklist-context';

/** How far the round is, and every recommendation with its level; on a narrow screen it folds away. */
export function Contents({ framework, scores }: { framework: Framework; scores: Scores | undefined }) {
  const t = useText();
  const formats = useFormats();
  const list = useId();
  const { round, part, recommendation } = useChecklist();
  // Open for this recommendation only: choosing another one folds the list away.
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt === recommendation.code;
  const [shown, setShown] = useState<Shown>('all');
  const frame = useCurrentInView(recommendation.code);
  const share = formats.percent(round.answered);
  return (
    <nav ref={frame} className={styles.contents} aria-label={t('assessments.contentsOf')}>
      <p className={styles.round}>
        <Link to="/assessments">
          {t('assessments.round', { body: round.body, period: formats.period(round.period) })}
        </Link>
      </p>
      <div
        className={styles.bar}
        role="progressbar"
        aria-label={t('assessments.answered', { share: '' }).trim()}
        aria-valuenow={Math.round(round.answered * 100)}
        aria-valuetext={t('assessments.answered', { share })}
      >
        <i style={{ inlineSize: `${round.answered * 100}%` }} />
      </div>
      <p className={styles.quiet}>
        {t('assessments.answered', { share })}
        <Saved />
      </p>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpenAt(isOpen ? null : recommendation.code)}
      >
        {t('assessments.contents')}
        <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
      </button>
      <div id={list} className={styles.list} data-open={isOpen}>
        <p className={styles.onward}>
          <Link to={`/assessments/${round.id}/scores`}>{t(onward(part))}</Link>
        </p>
        <NationalLink />
        <ContentsFilter value={shown} onChange={setShown} />
        <ContentsList functions={functionsOf(framework, round.body)} scores={scores} shown={shown} />
      </div>
    </nav>
  );
}

/** Where the country asks itself something, the way there. */
function NationalLink() {
  const t = useText();
  const { round, recommendation } = useChecklist();
  const { data: part } = useNationalPart(round.id);
  if (!part || part.criteria.length === 0) return null;
  return (
    <p className={styles.onward}>
      <Link
        to={`/assessments/${round.id}/national`}
        aria-current={recommendation.code === NATIONAL.code ? 'page' : undefined}
      >
        {t('national.title')}
      </Link>
    </p>
  );
}

/** The scores, named by the deed that is done there. */
function onward({ submits, verifies }: MyPart) {
  if (submits) return 'assessments.handIn';
  return verifies ? 'assessments.toVerify' : 'assessments.toScores';
}

/** Scrolls the list, and nothing else, so that the recommendation in view can be seen in it. */
function useCurrentInView(code: string) {
  const frame = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another recommendation is shown
  useEffect(() => {
    const box = frame.current?.getBoundingClientRect();
    const current = frame.current?.querySelector('[aria-current]')?.getBoundingClientRect();
    if (!box || !current || (current.top >= box.top && current.bottom <= box.bottom)) return;
    frame.current?.scrollBy({ top: current.top - box.top - box.height / 2 });
  }, [code]);
  return frame;
}

/** When something last arrived, or that something has not. */
function Saved() {
  const t = useText();
  const formats = useFormats();
  const { outbox } = useChecklist();
  const { hasUnsent, lastSavedAt } = useSaving(outbox);
  if (hasUnsent) return <> · {t('assessments.unsent')}</>;
  if (!lastSavedAt) return null;
  const time = formats.time(lastSavedAt);
  return <> · {t('assessments.savedAt', { time })}</>;
}
