import { CombinedGraphQLErrors } from '@apollo/client/errors';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useText } from '../i18n/use-text.js';
import { Card } from '../ui/Card.js';
import { CopyText } from '../ui/CopyText.js';
import { Countdown } from '../ui/Countdown.js';
import { DateText } from '../ui/DateText.js';
import { EmptyState } from '../ui/EmptyState.js';
import { EntityTable } from '../ui/EntityTable.js';
import { ErrorState } from '../ui/ErrorState.js';
import { Facts } from '../ui/Facts.js';
import { KeyHint } from '../ui/KeyHint.js';
import { MaskedText } from '../ui/MaskedText.js';
import { MoneyText } from '../ui/MoneyText.js';
import { Timeline } from '../ui/Timeline.js';

const HOUR = 3_600_000;
const ERROR = new CombinedGraphQLErrors({ errors: [{ message: 'INTERNAL', extensions: { code: 'INTERNAL', requestId: '01J9ZK2M' } }] });
const NOW = new Date().toISOString();

/** Texts, and the states of a list: loading, empty, broken. */
export function GalleryStates() {
  const { t } = useText();
  const columns = [{ field: 'no', headerName: t('orders:columns.orderNo'), width: 160 }];
  return (
    <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' } }}>
      <Card title="Facts">
        <Facts items={[
          { name: 'MoneyText', value: <MoneyText amount="1042.60" strong /> },
          { name: 'DateText', value: <><DateText at={NOW} /> · <DateText at={NOW} full /></> },
          { name: 'Countdown', value: <Stack><Countdown until={new Date(Date.now() + 29 * HOUR).toISOString()} /><Countdown until={new Date(Date.now() + HOUR).toISOString()} /><Countdown until={new Date(Date.now() - HOUR).toISOString()} /></Stack> },
          { name: 'MaskedText', value: <MaskedText masked="138****1000" onReveal={async () => undefined} /> },
          { name: 'CopyText', value: <CopyText text="OM261123010043" mono /> },
          { name: 'KeyHint', value: <><KeyHint keys="Ctrl K" /> <KeyHint keys="g o" /></> },
        ]} />
      </Card>
      <Card title="Timeline">
        <Timeline entries={[{ id: '1', message: t('status:OrderStage.APPROVED'), actorName: '李婷', at: NOW, tone: 'success' }, { id: '2', message: t('status:HoldReason.STOCK_SHORT'), actorName: '王强', at: NOW, tone: 'danger' }]} />
      </Card>
      <Card title="EmptyState"><EmptyState title={t('empty.title')} hint={t('empty.filtered')} /></Card>
      <Card title="ErrorState"><ErrorState error={ERROR} onRetry={() => undefined} /></Card>
      <Card title="EntityTable · loading" flush><Box sx={{ height: 240, display: 'flex' }}><EntityTable name="g1" label="loading" columns={columns} rows={[]} loading /></Box></Card>
      <Card title="EntityTable · empty" flush><Box sx={{ height: 280, display: 'flex' }}><EntityTable name="g2" label="empty" columns={columns} rows={[]} loading={false} empty={{ title: t('empty.title'), hint: t('empty.filtered') }} /></Box></Card>
    </Box>
  );
}
