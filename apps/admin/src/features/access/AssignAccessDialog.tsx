import { useApolloClient, useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import type { PreviewAssignAccessQuery } from '../../generated/gql/graphql.js';
import { explain } from '../../ui/explain-error.js';
import { useToasts } from '../../ui/JobToast.js';
import { changeOf, EMPTY_FORM, isEmpty, type AccessForm } from './access-form.js';
import { AccessFormFields } from './AccessFormFields.js';
import { AccessPreview } from './AccessPreview.js';

const ROLES_TO_GIVE = graphql(`
  query RolesToGive { roles(first: 100) { nodes { id name } } }
`);
const PREVIEW = graphql(`
  query PreviewAssignAccess($input: AccessChangeInput!) {
    previewAssignAccess(input: $input) {
      token
      affected
      users { user { id displayName } unchanged gained { code name } lost { code name } scopeBefore { shopIds warehouseIds ownOnly } scopeAfter { shopIds warehouseIds ownOnly } }
      userErrors { code message field }
    }
  }
`);
const ASSIGN = graphql(`
  mutation AssignAccess($input: AssignAccessInput!) {
    assignAccess(input: $input) { affected userErrors { code message field } }
  }
`);

interface AssignAccessDialogProps {
  users: readonly { id: string; name: string }[];
  /** What the form begins with: a role to adjust, a permission to clear. */
  start?: Partial<AccessForm>;
  onDone?: () => void;
  onClose: () => void;
}

/** Gives and takes rights, for one user or many: first what, then for whom what comes and goes, and only then is it done. */
export default function AssignAccessDialog({ users, start, onDone, onClose }: AssignAccessDialogProps) {
  const { t } = useTranslation(['access', 'ui']);
  const titleId = useId();
  const client = useApolloClient();
  const toasts = useToasts();
  const roles = useQuery(ROLES_TO_GIVE).data?.roles.nodes ?? [];
  const [form, setForm] = useState<AccessForm>({ ...EMPTY_FORM, ...start });
  const [preview, setPreview] = useState<PreviewAssignAccessQuery['previewAssignAccess']>();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const assign = useCommand(ASSIGN, {
    refetch: 'active',
    onDone: ({ affected }) => {
      toasts.done(t('access:assign.done', { count: affected ?? 0 }));
      onDone?.();
      onClose();
    },
  });
  const change = changeOf(form, users.map((user) => user.id));
  const ask = async (): Promise<void> => {
    setBusy(true);
    setRefusal(undefined);
    try {
      const { data } = await client.query({ query: PREVIEW, variables: { input: change }, fetchPolicy: 'no-cache' });
      setPreview(data?.previewAssignAccess);
    } catch (error) {
      setRefusal(explain(error).message);
    }
    setBusy(false);
  };
  const confirm = async (): Promise<void> => {
    setBusy(true);
    setRefusal(refusalText(await assign({ ...change, previewToken: preview?.token ?? '' })));
    setBusy(false);
  };
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (busy || isEmpty(form)) return;
    void (preview ? confirm() : ask());
  };
  const forbidden = (preview?.userErrors.length ?? 0) > 0;
  return (
    <Dialog open onClose={busy ? undefined : onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <form noValidate onSubmit={submit} onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event); }}>
        <DialogTitle id={titleId}>{users.length === 1 ? t('access:assign.titleOne', { name: users[0]?.name }) : t('access:assign.titleMany', { count: users.length })}</DialogTitle>
        <DialogContent>
          {preview ? <AccessPreview preview={preview} /> : <AccessFormFields form={form} roles={roles} onChange={setForm} />}
          {refusal && <Alert severity="error" sx={{ mt: 3 }}>{refusal}</Alert>}
        </DialogContent>
        <DialogActions>
          {preview ? <Button onClick={() => { setPreview(undefined); setRefusal(undefined); }} disabled={busy}>{t('access:assign.back')}</Button> : <Button onClick={onClose} disabled={busy}>{t('ui:actions.cancel')}</Button>}
          {!preview && <Button key="preview" type="submit" variant="contained" loading={busy} disabled={isEmpty(form)}>{t('access:assign.preview')}</Button>}
          {preview && !forbidden && <Button key="confirm" type="submit" variant="contained" loading={busy} autoFocus>{t('access:assign.confirm', { count: preview.affected })}</Button>}
        </DialogActions>
      </form>
    </Dialog>
  );
}
