import { useCallback } from 'react';
import { useText } from '../../i18n/useText';
import { useReportWords } from '../../reports/useReportWords';

const OWN = ['operator', 'period', 'adm1Name', 'adm2Name', 'adm3Name', 'indicator', 'sector'] as const;
const isOwn = (role: string): role is (typeof OWN)[number] => (OWN as readonly string[]).includes(role);

/** What a role is called: cells and fields as on the entry's own page. */
export function useRoleNames(): (role: string) => string {
  const t = useText();
  const { place } = useReportWords();
  return useCallback(
    (role) => {
      if (isOwn(role)) return t(`imports.mapping.roles.${role}`);
      if (role === 'quantity.value') return t('saddd.fields.quantity');
      const [sex, band, disability] = role.split('.');
      return disability ? place(`counts/${sex},${band},${disability}`) : place(role.replace('.', '/'));
    },
    [t, place],
  );
}
