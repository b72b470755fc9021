import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/index.js';
import { ActionButton } from '../../ui/ActionButton.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Facts } from '../../ui/Facts.js';
import { PeekDrawer } from '../../ui/PeekDrawer.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { ApiKeyRequests } from './ApiKeyRequests.js';
import { When } from './api-key-columns.js';

const RotateApiKeyDialog = lazy(async () => ({ default: (await import('./RotateApiKeyDialog.js')).RotateApiKeyDialog }));
const RevokeApiKeyDialog = lazy(async () => ({ default: (await import('./RevokeApiKeyDialog.js')).RevokeApiKeyDialog }));

const API_KEY = graphql(`
  query ApiKey($id: ID!) {
    apiKey(id: $id) {
      ...ApiKeyRow
      id
      name
      start
      state
      mode
      permissions
      createdAt
      expiresAt
      lastUsedAt
      owner { id displayName }
      shops { id name }
      warehouses { id name }
      addresses
      createdByName
      lastUsedIp
      bucketSize
      restoreRate
      replacedBy { id start }
      ...ApiKeyRequests
      availableActions { action enabled disabledReason { message permission } }
    }
  }
`);
const VERBS = ['rotate', 'revoke'] as const;
type Verb = (typeof VERBS)[number];

interface ApiKeyDrawerProps {
  id: string;
  title: string;
  onSecret: (secret: string) => void;
  onClose: () => void;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}

/** One key: what it may do, from where, until when, and what can be done with it. */
export function ApiKeyDrawer({ id, title, onSecret, ...drawer }: ApiKeyDrawerProps) {
  const { t } = useTranslation('apiKeys');
  const [dialog, setDialog] = useState<Verb>();
  const { data, error, refetch } = useQuery(API_KEY, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const key = data?.apiKey;
  const actions = key && VERBS.map((verb) => (
    <ActionButton key={verb} variant="outlined" color={verb === 'revoke' ? 'error' : 'primary'} state={key.availableActions.find(({ action }) => action === verb)} onClick={() => setDialog(verb)}>{t(`${verb}.verb`)}</ActionButton>
  ));
  const names = (rows: readonly { name: string }[] | null | undefined): string => rows?.map(({ name }) => name).join('、') ?? t('everything');
  return (
    <PeekDrawer title={key?.name ?? title} {...drawer} actions={actions}>
      {error && !key && <ErrorState error={error} onRetry={() => void refetch()} />}
      {key && (
        <Stack spacing={4}>
          <Facts
            items={[
              { name: t('columns.start'), value: <Box component="code" sx={{ fontFamily: 'var(--ordo-mono)' }}>{key.start}…</Box> }, { name: t('columns.state'), value: <StatusChip of="ApiKeyState" value={key.state} /> },
              ...(key.replacedBy ? [{ name: t('columns.replacedBy'), value: <Box component="code" sx={{ fontFamily: 'var(--ordo-mono)' }}>{key.replacedBy.start}…</Box> }] : []),
              { name: t('columns.mode'), value: <StatusChip of="ApiKeyMode" value={key.mode} dot={false} /> }, { name: t('columns.owner'), value: key.owner?.displayName ?? t('house') },
              { name: t('columns.shops'), value: names(key.shops) }, { name: t('columns.warehouses'), value: names(key.warehouses) }, { name: t('columns.addresses'), value: key.addresses?.join(', ') ?? t('anywhere') },
              { name: t('columns.bucket'), value: `${key.bucketSize ?? 2_000} · ${key.restoreRate ?? 100}/s` },
              { name: t('columns.expires'), value: <When at={key.expiresAt} without="never" full /> },
              { name: t('columns.lastUsed'), value: <><When at={key.lastUsedAt} without="unused" full /> {key.lastUsedIp}</> },
              { name: t('columns.created'), value: <DateText at={key.createdAt} full /> }, { name: t('columns.createdBy'), value: key.createdByName },
            ]}
          />
          <Card title={`${t('columns.permissions')} (${key.permissions.length})`}>
            <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(160px, 1fr))', gap: 1, fontFamily: 'var(--ordo-mono)', fontSize: 12 }}>
              {key.permissions.map((permission) => <li key={permission}>{permission}</li>)}
            </Box>
          </Card>
          <ApiKeyRequests apiKey={key} />
        </Stack>
      )}
      <Suspense fallback={null}>
        {key && dialog === 'rotate' && <RotateApiKeyDialog apiKey={key} onMade={onSecret} onClose={() => setDialog(undefined)} />}
        {key && dialog === 'revoke' && <RevokeApiKeyDialog apiKey={key} onClose={() => setDialog(undefined)} />}
      </Suspense>
    </PeekDrawer>
  );
}
