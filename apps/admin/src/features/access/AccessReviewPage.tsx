import { useQuery } from '@apollo/client/react';
import ArrowBack from '@mui/icons-material/ArrowBackOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { graphql } from '../../generated/gql/index.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { AccessProposals } from './AccessProposals.js';
import { DangerousPairs, AccountFindings, RoleUses, UserUses } from './AccessReviewTables.js';

const ACCESS_REVIEW = graphql(`
  query AccessReview($even: Boolean) {
    accessReview(even: $even) {
      days
      since
      enough
      ...AccessProposals
      ...RoleUses
      ...UserUses
      ...DangerousPairs
      ...AccountFindings
    }
  }
`);

/** What is given against what is used, and what could be done about it. */
export default function AccessReviewPage() {
  const { t } = useTranslation(['review', 'ui']);
  const [even, setEven] = useState(false);
  const { data, previousData, error, refetch } = useQuery(ACCESS_REVIEW, { variables: { even } });
  const review = (data ?? previousData)?.accessReview;
  return (
    <>
      <PageHeader title={t('review:title')} back={<IconButton component={Link} to={paths.users} aria-label={t('ui:actions.back')}><ArrowBack /></IconButton>} />
      {error && !review && <ErrorState error={error} onRetry={() => void refetch()} />}
      {review && (
        <Stack spacing={4}>
          <Typography variant="body2" color="text.secondary">{review.since ? t('review:since', { since: review.since, days: review.days }) : t('review:none')}</Typography>
          {!review.enough && !even && <Alert severity="info" action={<Button color="inherit" size="small" onClick={() => setEven(true)}>{t('review:even')}</Button>}>{t('review:early')}</Alert>}
          <AccessProposals review={review} />
          <AccountFindings review={review} />
          <DangerousPairs review={review} />
          <RoleUses review={review} />
          <UserUses review={review} />
        </Stack>
      )}
    </>
  );
}
