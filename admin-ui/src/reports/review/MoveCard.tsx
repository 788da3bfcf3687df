import { useMay } from '../../providers/useMay';
import type { Finding, Report } from '../report-types';
import { ReviewCard } from './ReviewCard';
import { SubmitCard } from './SubmitCard';
import { VerifiedCard } from './VerifiedCard';

/** The report's next step, for the one who looks at it. */
export function MoveCard({ report, findings }: { report: Report; findings: readonly Finding[] }) {
  const maySubmit = useMay('report:submit');
  const mayVerify = useMay('report:verify');
  const { status } = report;
  if (status === 'draft' || status === 'returned')
    return maySubmit ? <SubmitCard report={report} findings={findings} /> : null;
  if (status === 'submitted') return <ReviewCard report={report} findings={findings} mayVerify={mayVerify} />;
  return <VerifiedCard report={report} mayMove={mayVerify} />;
}
