import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Facts } from '../../ui/Facts.js';
import { TwoStepState } from './TwoStepState.js';
import type { TwoStepVerb } from './TwoStepDialogs.js';

const TwoStepDialogs = lazy(() => import('./TwoStepDialogs.js'));
const FEW = 3;

const MY_SECOND_FACTOR = graphql(`
  query MySecondFactor {
    mySecondFactor { since required recoveryCodesLeft }
  }
`);

/** Two-step sign-in of whoever is signed in: whether it is on, and how to change that. Stands alone; asks for itself. */
export function TwoStepCard() {
  const { t } = useTranslation('twoStep');
  const { data, error, refetch } = useQuery(MY_SECOND_FACTOR);
  const [verb, setVerb] = useState<TwoStepVerb>();
  const own = data?.mySecondFactor;
  return (
    <Card title={t('title')} actions={own && <TwoStepState on={Boolean(own.since)} />}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      <Stack spacing={3}>
        <Typography sx={{ color: 'text.secondary' }}>{t('hint')}</Typography>
        {own?.required && <Alert severity="info">{t('required')}</Alert>}
        {own?.since && own.recoveryCodesLeft <= FEW && <Alert severity="warning">{t('few')}</Alert>}
        {own?.since && (
          <Facts items={[{ name: t('since'), value: <DateText at={own.since} full /> }, { name: t('left'), value: own.recoveryCodesLeft }]} />
        )}
        {own && (
          <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
            {!own.since && <Button variant="contained" onClick={() => setVerb('turnOn')}>{t('turnOn')}</Button>}
            {own.since && <Button variant="outlined" onClick={() => setVerb('renew')}>{t('renew')}</Button>}
            {own.since && !own.required && <Button variant="outlined" color="error" onClick={() => setVerb('turnOff')}>{t('turnOff')}</Button>}
          </Stack>
        )}
      </Stack>
      {verb && <Suspense fallback={null}><TwoStepDialogs verb={verb} onClose={() => setVerb(undefined)} /></Suspense>}
    </Card>
  );
}
