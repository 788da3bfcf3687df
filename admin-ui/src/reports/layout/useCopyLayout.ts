import { useMutation } from '@tanstack/react-query';
import { useUnsent } from '../outbox/useUnsent';
import { copyLayout } from '../report-api';
import { useReadAgain } from '../useReport';

/**
 * Opens the entries of the operator's last report. The server does not see what is on this device only, so new entries
 * that wait here go first: else the same work would stand in the report twice.
 */
export function useCopyLayout(reportId: string) {
  const readAgain = useReadAgain(reportId);
  const isHeldBack = useUnsent(reportId).some(({ version }) => version === null);
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => copyLayout(reportId),
    onSettled: readAgain,
  });
  return { copy: () => mutate(), copied: data, error, isPending, isHeldBack };
}
