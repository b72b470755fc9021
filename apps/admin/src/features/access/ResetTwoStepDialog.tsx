import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';

const RESET = graphql(`
  mutation ResetSecondFactor($input: ResetSecondFactorInput!) {
    resetSecondFactor(input: $input) { ended user { id secondFactorOn } userErrors { code message field } }
  }
`);

/** Takes the second factor of somebody who has lost his phone and his recovery codes. */
export function ResetTwoStepDialog({ user: { id, name }, onClose }: { user: { id: string; name: string }; onClose: () => void }) {
  const { t } = useTranslation('twoStep');
  const toasts = useToasts();
  const reset = useCommand(RESET, { refetch: 'active', onDone: () => toasts.done(t('resetDone', { name })) });
  return <ConfirmPreviewDialog title={t('resetTitle', { name })} verb={t('reset')} effects={[t('resetEffect'), t('resetSessions')]} destructive onClose={onClose} onConfirm={async () => refusalText(await reset({ userId: id }))} />;
}
