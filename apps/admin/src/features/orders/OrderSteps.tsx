import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import RadioButtonChecked from '@mui/icons-material/RadioButtonCheckedOutlined';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUncheckedOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { shortInstant } from '../../format/instant.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Countdown } from '../../ui/Countdown.js';
import { STEPS, stepsDone } from './order-progress.js';

const ORDER_STEPS = graphql(`
  fragment OrderSteps on Order {
    stage
    fulfilmentStatus
    shipBy
    promisePausedAt
    closesAt
  }
`);

/** How far the order has come, and how long is left to ship it, or to pay for it. */
export function OrderSteps({ order: masked }: { order: FragmentType<typeof ORDER_STEPS> }) {
  const { t } = useTranslation('orders');
  const order = readFragment(ORDER_STEPS, masked);
  const done = stepsDone(order.stage, order.fulfilmentStatus);
  const open = done >= 1 && done < 5 && order.stage !== 'CANCELLED';
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, flexWrap: 'wrap' }}>
      <Box component="ol" aria-label={t('steps.label')} sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: 4, m: 0, p: 0, flex: 1 }}>
        {STEPS.map((step, index) => {
          const state = index < done ? 'done' : index === done && open ? 'current' : 'todo';
          const Icon = { done: CheckCircle, current: RadioButtonChecked, todo: RadioButtonUnchecked }[state];
          return (
            <Box component="li" key={step} aria-current={state === 'current' ? 'step' : undefined} sx={{ display: 'flex', alignItems: 'center', gap: 1, color: state === 'done' ? 'success.main' : state === 'current' ? 'primary.main' : 'text.secondary', fontWeight: state === 'current' ? 600 : 400 }}>
              <Icon titleAccess={t(`steps.${state}`)} />{t(`steps.${step}`)}
            </Box>
          );
        })}
      </Box>
      {open && order.shipBy && (order.promisePausedAt ? <Box component="span" sx={{ color: 'text.secondary' }}>{t('promise.title')} · {t('promise.standing')}</Box> : <Countdown until={order.shipBy} />)}
      {order.closesAt && <Typography variant="body2" sx={{ color: 'warning.main' }}>{t('closing.says', { at: shortInstant(order.closesAt) })}</Typography>}
    </Box>
  );
}
