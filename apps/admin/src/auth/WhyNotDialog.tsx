import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useSnackbar } from 'notistack';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../command/use-command.js';
import { fullInstant } from '../format/instant.js';
import { graphql } from '../generated/gql/index.js';
import { useText } from '../i18n/use-text.js';
import { ErrorState } from '../ui/ErrorState.js';
import { useSession } from './session.js';
import { useWithdrawRequest } from './use-withdraw-request.js';

const WHY = graphql(`
  query WhyNot($permission: String!) { whyNot(permission: $permission) { permission { code name description } why at roles givers giverCount request { id state askedAt expiresAt decidedBy note } } }
`);
const ASK = graphql(`
  mutation AskForPermission($input: AskForPermissionInput!) { askForPermission(input: $input) { told userErrors { code message field } } }
`);

/** Why the caller may not do something, who can give it, and asking them for it. */
export function WhyNotDialog({ permission, onClose }: { permission: string; onClose: () => void }) {
  const { t } = useTranslation(['access', 'permissionRequests']);
  const { t: ui } = useText();
  const titleId = useId();
  const { enqueueSnackbar } = useSnackbar();
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { session } = useSession();
  const { data, error, refetch } = useQuery(WHY, { variables: { permission }, fetchPolicy: 'network-only' });
  const ask = useCommand(ASK, { onDone: ({ told }) => enqueueSnackbar(t('whyNot.asked', { count: told ?? 0 }), { variant: 'success' }) });
  const withdraw = useWithdrawRequest();
  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const refused = refusalText(await ask({ permission, reason: reason.trim() }));
    setBusy(false);
    if (refused === undefined) onClose();
    else setRefusal(refused);
  };
  const answer = data?.whyNot;
  // In a preview nothing can be changed; a customer is told nothing of the staff.
  const canAsk = answer !== undefined && !session?.preview && answer.giverCount > 0 && !answer.request;
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id={titleId}>{t('whyNot.title')}</DialogTitle>
        <DialogContent aria-busy={!answer && !error} sx={{ minHeight: 160 }}>
          {error && <ErrorState error={error} onRetry={() => void refetch()} />}
          {answer && (
            <Stack spacing={3}>
              <Typography>{t(`whyNot.why.${answer.why}`, { permission: answer.permission.name, at: answer.at ? fullInstant(answer.at) : '' })}</Typography>
              <Typography color="text.secondary">{answer.permission.description}</Typography>
              {answer.roles.length > 0 && <Typography>{t('whyNot.roles', { roles: answer.roles.join(t('whyNot.and')) })}</Typography>}
              <Typography>{answer.giverCount > 0 ? t('whyNot.givers', { people: answer.givers.join(t('whyNot.and')), count: answer.giverCount - answer.givers.length, context: answer.giverCount > answer.givers.length ? 'more' : undefined }) : t('whyNot.nobody')}</Typography>
              {answer.request && <Typography>{t(`permissionRequests:mine.${answer.request.state}`, { at: fullInstant(answer.request.askedAt), until: fullInstant(answer.request.expiresAt), name: answer.request.decidedBy, note: answer.request.note })}</Typography>}
              {canAsk && (
                <TextField
                  label={t('whyNot.reason')} value={reason} onChange={(event) => setReason(event.target.value)} required fullWidth autoFocus multiline minRows={2}
                  error={refusal !== undefined} helperText={refusal ?? t('whyNot.reasonHint')} slotProps={{ htmlInput: { maxLength: 300 } }}
                />
              )}
            </Stack>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} autoFocus={!canAsk}>{ui('actions.close')}</Button>
          {answer?.request?.state === 'OPEN' && !session?.preview && <Button onClick={() => void withdraw(answer.request?.id ?? '').then(onClose)}>{t('permissionRequests:withdraw.verb')}</Button>}
          {canAsk && <Button type="submit" variant="contained" loading={busy} disabled={reason.trim() === ''}>{t('whyNot.ask')}</Button>}
        </DialogActions>
      </form>
    </Dialog>
  );
}
