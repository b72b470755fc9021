import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { graphql } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { OwnPermissionRequests } from './OwnPermissionRequests.js';
import { OwnSessions } from './OwnSessions.js';
import { PersonalData } from './PersonalData.js';
import { Preferences } from './Preferences.js';
import { SecurityCard } from './SecurityCard.js';

const OWN_ACCOUNT = graphql(`
  query OwnAccount {
    account {
      ...SecurityCard
      ...OwnSessions
      ...PersonalData
    }
    mySecondFactor { since }
    viewer { preferences { ...OwnPreferences } }
    permissionRequests(first: 10, filter: { own: true }) { nodes { id ...OwnPermissionRequest } }
  }
`);

/** A person's own account: who he is, how he signs in and where, how he wants the product to be, and his data. */
export default function AccountPage() {
  const { t } = useTranslation('account');
  const may = useMay();
  const { data, error, refetch } = useQuery(OWN_ACCOUNT);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const account = data?.account;
  return (
    <Box sx={{ maxWidth: 960, width: '100%' }}>
      <PageHeader title={t('title')} />
      {account && (
        <Stack spacing={4}>
          <SecurityCard account={account} twoStepOn={Boolean(data.mySecondFactor?.since)} />
          <Preferences preferences={data.viewer?.preferences ?? null} />
          {data.permissionRequests.nodes.length > 0 && <OwnPermissionRequests requests={data.permissionRequests.nodes} />}
          <OwnSessions account={account} />
          {may('apikey:own') && (
            <Card title={t('keys.title')} actions={<Button component={Link} to={paths.myApiKeys} size="small">{t('keys.open')}</Button>}>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('keys.hint')}</Typography>
            </Card>
          )}
          <PersonalData account={account} />
        </Stack>
      )}
    </Box>
  );
}
