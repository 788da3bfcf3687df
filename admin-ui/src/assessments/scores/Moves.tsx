import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '../../design/Card';
import { Notice } from '../../design/Notice';
import { useText } from '../../i18n/useText';
import type { MyPart } from '../my-part';
import type { Assessment } from '../types';
import { MoveDialog } from './MoveDialog';
import styles from './Moves.module.css';
import type { Move } from './moves';

/** What can be done with the round as a whole, after everything that speaks for and against it has been shown. */
export function Moves({ round, part }: { round: Assessment; part: MyPart }) {
  const t = useText();
  const [asked, setAsked] = useState<Move | null>(null);
  const unverified = round.verification === null;
  const offers: readonly (readonly [Move, boolean, string])[] = [
    ['submit', part.submits, t('assessments.submit')],
    ['verify', part.verifies, t('assessments.verify')],
    ['return', part.returns, t('assessments.returnIt')],
    ['publish', part.publishes, t(unverified ? 'assessments.publishUnverifiedDo' : 'assessments.publish')],
    ['reopen', part.reopens, t('assessments.reopen')],
  ];
  const open = offers.filter(([, isOpen]) => isOpen);
  const isMain = (move: Move) => move === open[0]?.[0] && move !== 'return' && move !== 'reopen';
  return (
    <Card title={t('assessments.actTitle')} tone={open.length > 0 ? 'accent' : 'plain'}>
      {part.submits && <p className={styles.text}>{t('assessments.submitText')}</p>}
      {part.keptFromVerifying && <Notice>{t('assessments.keptFromVerifying')}</Notice>}
      {part.verifies && <p className={styles.text}>{t('assessments.verifyText')}</p>}
      {round.oneOfficer && part.isOfficer && <p className={styles.text}>{t('assessments.oneOfficer')}</p>}
      {round.oneBody && <p className={styles.text}>{t('assessments.shared.oneBody')}</p>}
      {open.length === 0 && !part.keptFromVerifying && (
        <p className={styles.text}>{t('assessments.nothingToDo')}</p>
      )}
      <div className={styles.deeds}>
        {open.map(([move, , label]) => (
          <Button
            key={move}
            variant={isMain(move) ? 'contained' : 'outlined'}
            aria-haspopup="dialog"
            onClick={() => setAsked(move)}
          >
            {label}
          </Button>
        ))}
      </div>
      {asked && <MoveDialog move={asked} round={round} onClose={() => setAsked(null)} />}
    </Card>
  );
}
