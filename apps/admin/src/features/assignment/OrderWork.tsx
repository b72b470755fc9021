import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { refusalText, useCommand } from '../../command/use-command.js';
import { readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { Facts } from '../../ui/Facts.js';
import { useToasts } from '../../ui/JobToast.js';
import { HAND_BACK_ORDERS, ORDER_WORK, TAKE_ORDERS, useStaff } from './assignment-queries.js';

const AssignOrdersDialog = lazy(() => import('./AssignOrdersDialog.js'));

/** Who works on the order, in whose queue it stands, and the ways to change both. */
export function OrderWork({ order: masked }: { order: FragmentType<typeof ORDER_WORK> }) {
  const { t } = useTranslation(['assignment', 'ui']);
  const may = useMay();
  const toasts = useToasts();
  const { id, orderNo, version, waiting, assignee, team } = readFragment(ORDER_WORK, masked);
  const { me } = useStaff();
  const [assigning, setAssigning] = useState(false);
  const take = useCommand(TAKE_ORDERS, { refetch: 'active', onDone: () => toasts.done(t('assignment:take.done', { count: 1 })) });
  const handBack = useCommand(HAND_BACK_ORDERS, { refetch: 'active', onDone: () => toasts.done(t('assignment:handBack.done', { orderNo })) });
  const order = { orderId: id, expectedVersion: version };
  const run = async (verb: typeof take | typeof handBack): Promise<void> => {
    const refused = refusalText(await verb({ orders: [order] }));
    if (refused) toasts.failed(refused);
  };
  if (!waiting && !assignee && !team) return null;
  return (
    <Card title={t('assignment:card')}>
      <Stack spacing={3}>
        <Facts items={[
          { name: t('assignment:assignee'), value: assignee?.name ?? t('assignment:nobody') },
          { name: t('assignment:team'), value: team?.name ?? t('assignment:noTeam') },
        ]} />
        {waiting && (
          <Stack direction="row" spacing={2}>
            {may('assignment:take') && !assignee && <Button size="small" variant="outlined" onClick={() => void run(take)}>{t('assignment:take.one')}</Button>}
            {may('assignment:take') && assignee && assignee.id === me?.id && <Button size="small" variant="outlined" onClick={() => void run(handBack)}>{t('assignment:handBack.verb')}</Button>}
            {may('assignment:manage') && <Button size="small" variant="outlined" onClick={() => setAssigning(true)}>{t('assignment:assign.verb')}</Button>}
          </Stack>
        )}
      </Stack>
      {assigning && <Suspense fallback={null}><AssignOrdersDialog order={order} onClose={() => setAssigning(false)} /></Suspense>}
    </Card>
  );
}
