import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText, useTextRules } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';

const CREATE = graphql(`
  mutation CreateRole($input: CreateRoleInput!) {
    createRole(input: $input) { role { id ...EditedRole } userErrors { code message field } }
  }
`);
const CLONE = graphql(`
  mutation CloneRole($input: CloneRoleInput!) {
    cloneRole(input: $input) { role { id ...EditedRole } userErrors { code message field } }
  }
`);
const DELETE = graphql(`
  mutation DeleteRole($input: DeleteRoleInput!) {
    deleteRole(input: $input) { deletedRoleId userErrors { code message field } }
  }
`);

interface NewRoleProps {
  /** Goes to the role that was made. */
  onMade: (id: string) => void;
  onClose: () => void;
}

/** A role that allows nothing yet: the matrix is where it gets its permissions. */
export function CreateRoleDialog({ onMade, onClose }: NewRoleProps) {
  const { t } = useTranslation('access');
  const toasts = useToasts();
  const rules = useTextRules();
  const form = useForm({ defaultValues: { name: '', description: '' } });
  const create = useCommand(CREATE, { refetch: ['Roles'], onDone: ({ role }) => made(role?.id) });
  const made = (id: string | undefined): void => {
    toasts.done(t('role.created', { name: form.getValues('name').trim() }));
    if (id) onMade(id);
  };
  return (
    <FormDialog title={t('role.create')} verb={t('role.create')} form={form} onClose={onClose} onSubmit={({ name, description }) => create({ name: name.trim(), description: description.trim() || null, permissions: [] })}>
      <FormText form={form} name="name" label={t('role.name')} rules={rules(1, 60)} field={{ autoFocus: true }} />
      <FormText form={form} name="description" label={t('role.description')} />
    </FormDialog>
  );
}

/** A copy of a role under another name. */
export function CloneRoleDialog({ role, onMade, onClose }: NewRoleProps & { role: { id: string; name: string } }) {
  const { t } = useTranslation('access');
  const toasts = useToasts();
  const rules = useTextRules();
  const form = useForm({ defaultValues: { name: t('role.copyName', { name: role.name }) } });
  const clone = useCommand(CLONE, { refetch: ['Roles'], onDone: ({ role: copy }) => made(copy?.id) });
  const made = (id: string | undefined): void => {
    toasts.done(t('role.created', { name: form.getValues('name').trim() }));
    if (id) onMade(id);
  };
  return (
    <FormDialog title={t('role.cloneTitle', { name: role.name })} verb={t('role.clone')} form={form} onClose={onClose} onSubmit={({ name }) => clone({ roleId: role.id, name: name.trim() })}>
      <FormText form={form} name="name" label={t('role.name')} rules={rules(1, 60)} field={{ autoFocus: true }} />
    </FormDialog>
  );
}

/** Deletes a role that nobody holds. */
export function DeleteRoleDialog({ role, onDeleted, onClose }: { role: { id: string; name: string }; onDeleted: () => void; onClose: () => void }) {
  const { t } = useTranslation('access');
  const toasts = useToasts();
  const remove = useCommand(DELETE, {
    refetch: ['Roles'],
    onDone: () => {
      toasts.done(t('role.deleted', { name: role.name }));
      onDeleted();
    },
  });
  return <ConfirmPreviewDialog title={t('role.deleteTitle', { name: role.name })} verb={t('role.delete')} effects={[t('role.deleteEffect')]} destructive onClose={onClose} onConfirm={async () => refusalText(await remove({ roleId: role.id }))} />;
}
