import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { AppCodeField } from './AppCodeField.js';
import { RecoveryCodes } from './RecoveryCodes.js';
import { SecretCode, type Proposed } from './SecretCode.js';

const START = graphql(`
  mutation StartSecondFactor($input: OwnPasswordInput!) {
    startSecondFactor(input: $input) { secret uri userErrors { code message field } }
  }
`);
const CONFIRM = graphql(`
  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
    confirmSecondFactor(input: $input) { recoveryCodes userErrors { code message field } }
  }
`);
const TURN_OFF = graphql(`
  mutation TurnOffSecondFactor($input: OwnPasswordInput!) {
    turnOffSecondFactor(input: $input) { turnedOff userErrors { code message field } }
  }
`);
const RENEW = graphql(`
  mutation RenewRecoveryCodes($input: OwnPasswordInput!) {
    renewRecoveryCodes(input: $input) { recoveryCodes userErrors { code message field } }
  }
`);

export type TwoStepVerb = 'turnOn' | 'turnOff' | 'renew';
type Stage = { at: 'password' } | ({ at: 'code' } & Proposed) | { at: 'codes'; codes: readonly string[] };

/** Turns two-step sign-in on or off, or renews the recovery codes: first the password, then what it takes, then what must be kept. */
export default function TwoStepDialogs({ verb, onClose }: { verb: TwoStepVerb; onClose: () => void }) {
  const { t } = useTranslation('twoStep');
  const toasts = useToasts();
  const [stage, setStage] = useState<Stage>({ at: 'password' });
  const refetch = ['MySecondFactor'];
  const showCodes = ({ recoveryCodes }: { recoveryCodes?: string[] | null }): void => setStage({ at: 'codes', codes: recoveryCodes ?? [] });
  const start = useCommand(START, { keyless: true, onDone: ({ secret, uri }) => setStage({ at: 'code', secret: secret ?? '', uri: uri ?? '' }) });
  const confirm = useCommand(CONFIRM, { keyless: true, refetch, onDone: showCodes });
  const renew = useCommand(RENEW, { keyless: true, refetch, onDone: showCodes });
  const turnOff = useCommand(TURN_OFF, {
    keyless: true, refetch,
    onDone: () => {
      toasts.done(t('turnedOff'));
      onClose();
    },
  });
  const password = useForm({ defaultValues: { password: '' } });
  const code = useForm({ defaultValues: { code: '' } });
  // A form that went well closes itself: only the one that is still shown may close all of it.
  const leave = (at: Stage['at']) => () => setStage((now) => {
    if (now.at === at) onClose();
    return now;
  });
  if (stage.at === 'codes') return <CodesDialog codes={stage.codes} onClose={onClose} />;
  if (stage.at === 'code') {
    return (
      <FormDialog key="code" title={t('turnOn')} verb={t('confirm')} form={code} onClose={leave('code')} onSubmit={confirm}>
        <SecretCode secret={stage.secret} uri={stage.uri} />
        <AppCodeField form={code} />
      </FormDialog>
    );
  }
  const first = { turnOn: start, turnOff, renew }[verb];
  const effects = { turnOn: t('passwordHint'), turnOff: t('turnOffEffect'), renew: t('renewEffect') };
  return (
    <FormDialog key="password" title={t(verb)} verb={verb === 'turnOn' ? t('next') : t(verb)} form={password} destructive={verb === 'turnOff'} onClose={leave('password')} onSubmit={first}>
      <Typography>{effects[verb]}</Typography>
      <FormText form={password} name="password" label={t('password')} rules={{ required: t('passwordHint') }} field={{ type: 'password', autoFocus: true, slotProps: { htmlInput: { maxLength: 200, autoComplete: 'current-password' } } }} />
    </FormDialog>
  );
}

/** Closes by its button alone: a stray click must not lose what is shown once. */
function CodesDialog({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const { t } = useTranslation('twoStep');
  const titleId = useId();
  return (
    <Dialog open aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{t('codesTitle')}</DialogTitle>
      <DialogContent><RecoveryCodes codes={codes} /></DialogContent>
      <DialogActions><Button variant="contained" onClick={onClose} autoFocus>{t('saved')}</Button></DialogActions>
    </Dialog>
  );
}
