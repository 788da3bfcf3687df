import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { BODIES } from '../../../api/domain/codes.js';
import type { Body } from '../api/types';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { useMay } from '../providers/useMay';
import { useAddress } from '../results/useAddress';
import { PlanSentence } from './PlanSentence';
import { PlanView } from './PlanView';
import { usePlan } from './queries';

/** The action plan of one body: where it stands, what it would lead to, and every action. */
export default function ActionsPage() {
  return (
    <Restricted to="action:read">
      <PlanOfBody />
    </Restricted>
  );
}

function PlanOfBody() {
  const t = useText();
  const standing = useStanding();
  const countryCode = standing?.countryCode ?? '';
  const [address] = useAddress();
  const body = BODIES.find((one) => one === address.get('body')) ?? standing?.body ?? 'NMAA';
  const keeps = useMay('action:keep') && standing?.body === body;
  const { data, error } = usePlan(countryCode);
  const plan = data?.bodies.find((one) => one.body === body);
  return (
    <Page
      title={t('actions.titleOf', { body })}
      subtitle={plan && <PlanSentence plan={plan} />}
      actions={<Buttons countryCode={countryCode} body={body} keeps={keeps} />}
    >
      <ProblemNotice error={error} />
      {plan ? <PlanView plan={plan} countryCode={countryCode} keeps={keeps} /> : !error && <Loading />}
    </Page>
  );
}

function Buttons({ countryCode, body, keeps }: { countryCode: string; body: Body; keeps: boolean }) {
  const t = useText();
  return (
    <>
      <Download format="xlsx" countryCode={countryCode} body={body} />
      <Download format="csv" countryCode={countryCode} body={body} />
      {keeps && (
        <Button component={Link} to="/actions/create" variant="contained">
          {t('actions.new')}
        </Button>
      )}
    </>
  );
}

function Download({
  format,
  countryCode,
  body,
}: {
  format: 'csv' | 'xlsx';
  countryCode: string;
  body: Body;
}) {
  const t = useText();
  const lang = document.documentElement.lang;
  const address = `/api/v1/exports/actions.${format}?${new URLSearchParams({ country: countryCode, body, lang })}`;
  return (
    <Button component="a" href={address} download variant="outlined">
      {t(`actions.download.${format}`)}
    </Button>
  );
}
