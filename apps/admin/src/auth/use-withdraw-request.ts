import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../command/use-command.js';
import { graphql } from '../generated/gql/index.js';
import { useToasts } from '../ui/JobToast.js';

const WITHDRAW = graphql(`
  mutation WithdrawPermissionRequest($input: WithdrawPermissionRequestInput!) {
    withdrawPermissionRequest(input: $input) { request { id state decidedAt } userErrors { code message field } }
  }
`);

/** Takes an own permission request back. */
export function useWithdrawRequest(): (permissionRequestId: string) => Promise<void> {
  const { t } = useTranslation('permissionRequests');
  const toasts = useToasts();
  const withdraw = useCommand(WITHDRAW, { onDone: () => toasts.done(t('withdraw.done')) });
  return async (permissionRequestId) => {
    const refusal = refusalText(await withdraw({ permissionRequestId }));
    if (refusal) toasts.failed(refusal);
  };
}
