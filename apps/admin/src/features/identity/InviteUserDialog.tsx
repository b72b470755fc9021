import { useQuery } from '@apollo/client/react';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';

const INVITE_USER = graphql(`
  mutation InviteUser($input: InviteUserInput!) {
    inviteUser(input: $input) { invitation { id displayName } userErrors { code message field } }
  }
`);
const ROLES_TO_GIVE = graphql(`
  query RolesOfNewcomer {
    roles(first: 100) { nodes { id code name } }
  }
`);

interface InviteValues {
  displayName: string;
  email: string;
  mobile: string;
  roleIds: string[];
}

/** Invites somebody to the staff: the link goes to the e-mail. */
export function InviteUserDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['identity', 'ui']);
  const toasts = useToasts();
  const { data } = useQuery(ROLES_TO_GIVE);
  const invite = useCommand(INVITE_USER, { refetch: ['Invitations'], onDone: ({ invitation }) => toasts.done(t('invitation.invited', { name: invitation?.displayName })) });
  const form = useForm<InviteValues>({ defaultValues: { displayName: '', email: '', mobile: '', roleIds: [] } });
  const required = { required: t('ui:form.required') };
  const roles = data?.roles.nodes.filter((role) => role.code !== 'customer') ?? [];
  return (
    <FormDialog title={t('invitation.invite')} verb={t('invitation.invite')} form={form} onClose={onClose} onSubmit={invite}>
      <FormText form={form} name="displayName" label={t('invitation.name')} rules={required} field={{ autoFocus: true, slotProps: { htmlInput: { maxLength: 60 } } }} />
      <FormText form={form} name="email" label={t('register.email')} rules={required} field={{ type: 'email', slotProps: { htmlInput: { maxLength: 120 } } }} />
      <FormText form={form} name="mobile" label={t('register.mobile')} rules={required} field={{ type: 'tel', slotProps: { htmlInput: { maxLength: 20 } } }} />
      <Controller
        control={form.control} name="roleIds" rules={{ validate: (ids) => ids.length > 0 || t('ui:form.required') }}
        render={({ field: { ref, ...field }, fieldState: { error } }) => (
          <TextField {...field} inputRef={ref} select required label={t('invitation.chooseRoles')} error={Boolean(error)} helperText={error?.message} slotProps={{ select: { multiple: true } }}>
            {roles.map((role) => <MenuItem key={role.id} value={role.id}>{role.name}</MenuItem>)}
          </TextField>
        )}
      />
    </FormDialog>
  );
}
