import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { CodeField } from '../identity/CodeField.js';
import { OwnPassword } from './OwnPassword.js';

const REQUEST_CHANGE = graphql(`
  mutation RequestContactChange($input: RequestContactChangeInput!) {
    requestContactChange(input: $input) { ticket userErrors { code message field } }
  }
`);
const CHANGE_CONTACT = graphql(`
  mutation ChangeContact($input: ChangeContactInput!) {
    changeContact(input: $input) { changed userErrors { code message field } }
  }
`);

type Channel = 'MOBILE' | 'EMAIL';

interface Sent {
  ticket: string;
  address: string;
}

/** A new mobile or e-mail (S3.1.2.3): the password, then the code that was sent to the new one. */
export function ChangeContactDialog({ channel, onClose }: { channel: Channel; onClose: () => void }) {
  const [sent, setSent] = useState<Sent>();
  return sent ? <ProveContact channel={channel} sent={sent} onClose={onClose} /> : <AskForCode channel={channel} onSent={setSent} onClose={onClose} />;
}

function AskForCode({ channel, onSent, onClose }: { channel: Channel; onSent: (sent: Sent) => void; onClose: () => void }) {
  const { t } = useTranslation(['account', 'ui']);
  const form = useForm({ defaultValues: { address: '', password: '' } });
  const isSent = useRef(false);
  const request = useCommand(REQUEST_CHANGE, {
    keyless: true,
    onDone: ({ ticket }) => {
      if (!ticket) return;
      isSent.current = true;
      onSent({ ticket, address: form.getValues('address') });
    },
  });
  return (
    <FormDialog title={t(`account:contact.${channel}`)} verb={t('account:contact.send')} form={form} onClose={() => isSent.current || onClose()} onSubmit={request}>
      <FormText
        form={form} name="address" label={t(`account:contact.new${channel}`)} rules={{ required: t('ui:form.required') }}
        field={{ autoFocus: true, type: channel === 'EMAIL' ? 'email' : 'tel', slotProps: { htmlInput: { maxLength: 120, autoComplete: channel === 'EMAIL' ? 'email' : 'tel' } } }}
      />
      <OwnPassword form={form} name="password" />
    </FormDialog>
  );
}

function ProveContact({ channel, sent: { ticket, address }, onClose }: { channel: Channel; sent: Sent; onClose: () => void }) {
  const { t } = useTranslation('account');
  const toasts = useToasts();
  const form = useForm({ defaultValues: { code: '' } });
  const change = useCommand(CHANGE_CONTACT, { keyless: true, refetch: 'active', onDone: () => toasts.done(t('contact.done')) });
  return (
    <FormDialog title={t(`contact.${channel}`)} verb={t('contact.verb')} form={form} onClose={onClose} onSubmit={({ code }) => change({ ticket, code })}>
      <Typography role="status">{t('contact.sent', { address })}</Typography>
      <CodeField form={form} name="code" label={t('contact.code')} autoFocus />
      <Alert severity="info">{t('endsOthers')}</Alert>
    </FormDialog>
  );
}
