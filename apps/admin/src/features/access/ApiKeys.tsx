import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListState } from '../../list/use-list-state.js';
import { usePeek } from '../../list/use-peek.js';
import { ListView, type ConnectionPage } from '../../ui/ListView.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { useColumns } from '../../ui/use-columns.js';
import { API_KEY_COLUMNS, type ApiKeyRow } from './api-key-columns.js';

const ApiKeyDrawer = lazy(async () => ({ default: (await import('./ApiKeyDrawer.js')).ApiKeyDrawer }));
const CreateApiKeyDialog = lazy(async () => ({ default: (await import('./CreateApiKeyDialog.js')).CreateApiKeyDialog }));
const SecretDialog = lazy(async () => ({ default: (await import('./SecretDialog.js')).SecretDialog }));

interface ApiKeysProps {
  title: string;
  hint: string;
  path: string;
  kind: 'house' | 'own';
  mayCreate: boolean;
  list: ListState<object, 'NEWEST'>;
  rows: readonly ApiKeyRow[];
  connection: ConnectionPage | undefined;
  loading: boolean;
  error: unknown;
  onRetry: () => void;
}

const OWN_HIDDEN = ['owner'];
const NONE_HIDDEN: string[] = [];

/** A list of keys: made, looked at, rotated and revoked. A new secret is shown once, whatever made it. */
export function ApiKeys({ title, hint, path, kind, mayCreate, rows, ...list }: ApiKeysProps) {
  const { t } = useTranslation('apiKeys');
  const [creating, setCreating] = useState(false);
  const [secret, setSecret] = useState<string>();
  const peek = usePeek(path, rows);
  const columns = useColumns(API_KEY_COLUMNS, (key) => t(`columns.${key}`));
  const row = rows.find(({ id }) => id === peek.id);
  return (
    <>
      <PageHeader title={title} actions={mayCreate && <Button variant="contained" onClick={() => setCreating(true)}>{t('create.verb')}</Button>} />
      <Typography variant="body2" color="text.secondary" sx={{ mb: 3, mt: -1 }}>{hint}</Typography>
      <ListView label={title} columns={columns} hidden={kind === 'own' ? OWN_HIDDEN : NONE_HIDDEN} rows={rows} emptyTitle={t('empty')} onPeek={({ id }) => peek.open(id)} {...list} />
      <Suspense fallback={null}>
        {peek.id && <ApiKeyDrawer id={peek.id} title={row?.name ?? ''} onSecret={setSecret} onClose={peek.close} onNext={peek.next} onPrevious={peek.previous} />}
        {creating && <CreateApiKeyDialog kind={kind} onMade={setSecret} onClose={() => setCreating(false)} />}
        {secret && <SecretDialog secret={secret} onClose={() => setSecret(undefined)} />}
      </Suspense>
    </>
  );
}
