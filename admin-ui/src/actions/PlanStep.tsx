import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { useStanding } from '../providers/standing';
import { useMay } from '../providers/useMay';

/** From a level within reach to an action; for those whose plan it is. @param code of a criterion or recommendation */
export function PlanStep({ code }: { code: string | null | undefined }) {
  const t = useText();
  const keeps = useMay('action:keep');
  const body = useStanding()?.body;
  const recommendation = code?.split('-').slice(0, 2).join('-');
  if (!keeps || !recommendation || !body || !recommendation.startsWith(body)) return null;
  return (
    <>
      {' · '}
      <Link to={`/actions/create?recommendation=${recommendation}`}>{t('actions.plan')}</Link>
    </>
  );
}
