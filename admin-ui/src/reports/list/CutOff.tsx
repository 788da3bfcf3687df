import { Loading } from '../../design/Loading';
import { ProblemNotice } from '../../design/ProblemNotice';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import styles from './Calendar.module.css';
import { useCutOff } from './month-queries';

const PARTS = ['drafts', 'notBegun', 'withTheOperator', 'toVerify'] as const;

/** What closing a period would leave out, by name, and what may still come in. */
export function CutOff({ countryCode, period }: { countryCode: string; period: string }) {
  const t = useText();
  const { period: write } = useFormats();
  const { data, error } = useCutOff(countryCode, period);
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Loading />;
  const parts = PARTS.filter((part) => data[part].length > 0);
  if (parts.length === 0) return <p>{t('month.cutOff.nothing')}</p>;
  return (
    <dl className={styles.cutOff}>
      {parts.map((part) => (
        <div key={part}>
          <dt>{t(`month.cutOff.${part}`, { count: data[part].length })}</dt>
          <dd>
            {data[part]
              .map((one) =>
                one.period === period ? one.operatorName : `${one.operatorName} (${write(one.period)})`,
              )
              .join(t('kpis.listSeparator'))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
