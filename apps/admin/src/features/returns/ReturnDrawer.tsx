import { useQuery } from '@apollo/client/react';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PeekDrawer } from '../../ui/PeekDrawer.js';
import { Timeline } from '../../ui/Timeline.js';
import { ReturnActions } from './ReturnActions.js';
import { ReturnFacts } from './ReturnFacts.js';
import { ReturnLines } from './ReturnLines.js';

const RETURN = graphql(`
  query Return($id: ID!) {
    return(id: $id) {
      id
      returnNo
      timeline { id message actorName at }
      ...ReturnFacts
      ...ReturnLines
      ...ReturnActions
    }
  }
`);

interface ReturnDrawerProps {
  id: string;
  onClose: () => void;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}

/** One return: what, why, who pays, until when; and every verb of the desk. */
export function ReturnDrawer({ id, ...drawer }: ReturnDrawerProps) {
  const { t } = useTranslation(['returns', 'ui']);
  const { data, error, refetch } = useQuery(RETURN, { variables: { id } });
  const shown = data?.return;
  return (
    <PeekDrawer title={t('returns:one', { number: shown?.returnNo ?? '' })} {...drawer} actions={shown && <ReturnActions return={shown} />}>
      {error && !shown && <ErrorState error={error} onRetry={() => void refetch()} />}
      {shown && (
        <Stack spacing={4}>
          <ReturnFacts return={shown} />
          <Card title={t('returns:lines')} flush><ReturnLines return={shown} /></Card>
          <Card title={t('ui:timeline.title')}><Timeline entries={shown.timeline} /></Card>
        </Stack>
      )}
    </PeekDrawer>
  );
}
