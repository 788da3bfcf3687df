import { Notice } from '../../design/Notice';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { ReportProblem } from '../ReportProblem';
import type { CopiedLayout, LeftOut } from '../report-types';
import { useReportWords } from '../useReportWords';

interface CopiedNoticeProps {
  copied: CopiedLayout | undefined;
  error: unknown;
}

/** What was opened of the last report, and what was not, and why. */
export function CopiedNotice({ copied, error }: CopiedNoticeProps) {
  const t = useText();
  const { number, period } = useFormats();
  if (error) return <ReportProblem error={error} />;
  if (!copied) return null;
  if (copied.period === null) return <Notice role="status">{t('layout.none')}</Notice>;
  const there = copied.left.filter(({ why }) => why === 'there').length;
  const left = copied.left.filter(({ why }) => why !== 'there');
  return (
    <Notice tone={left.length > 0 ? 'warn' : 'neutral'} role="status">
      {t('layout.opened', { period: period(copied.period), count: number(copied.entries.length) })}
      {there > 0 && ` ${t('layout.thereAlready', { count: number(there) })}`}
      {left.length > 0 && (
        <>
          {' '}
          {t('layout.leftOut')}
          <ul>
            {left.map((one) => (
              <Left key={JSON.stringify(one)} one={one} />
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

function Left({ one }: { one: LeftOut }) {
  const t = useText();
  const { label } = useReportWords();
  const { activity, placeCode, projectCode, implementingPartner, why } = one;
  const names = { project: projectCode ?? '', partner: implementingPartner ?? '' };
  return (
    <li>
      {t('saddd.inPlace', { activity: label('activity', activity), place: placeCode })}
      {why !== 'there' && `: ${t(`layout.why.${why}`, names)}`}
    </li>
  );
}
