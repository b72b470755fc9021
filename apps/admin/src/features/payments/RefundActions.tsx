import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { ActionButton } from '../../ui/ActionButton.js';

// A dialog is loaded when its verb is pressed.
const ApproveRefundDialog = lazy(async () => ({ default: (await import('./ApproveRefundDialog.js')).ApproveRefundDialog }));
const RejectRefundDialog = lazy(async () => ({ default: (await import('./RejectRefundDialog.js')).RejectRefundDialog }));
const RetryRefundDialog = lazy(async () => ({ default: (await import('./RetryRefundDialog.js')).RetryRefundDialog }));

const REFUND_ACTIONS = graphql(`
  fragment RefundActions on Refund {
    id
    outRequestNo
    availableActions { action enabled disabledReason { message permission } }
    ...RefundPreview
  }
`);

const VERBS = ['approve', 'retry', 'reject'] as const;
type Verb = (typeof VERBS)[number];

/** What finance can do with a refund; each verb first shows how much goes which way. */
export function RefundActions({ refund, nextOnly = false }: { refund: FragmentType<typeof REFUND_ACTIONS>; nextOnly?: boolean }) {
  const { t } = useTranslation('payments');
  const shown = readFragment(REFUND_ACTIONS, refund);
  const [dialog, setDialog] = useState<Verb>();
  const stateOf = (verb: Verb) => shown.availableActions.find((each) => each.action === verb);
  const next = VERBS.find((verb) => verb !== 'reject' && stateOf(verb)?.enabled);
  const close = (): void => setDialog(undefined);
  return (
    <>
      {VERBS.filter((verb) => !nextOnly || verb === next).map((verb) => (
        <ActionButton
          key={verb} state={stateOf(verb)} onClick={() => setDialog(verb)} size={nextOnly ? 'small' : 'medium'} variant={verb === next && !nextOnly ? 'contained' : 'outlined'}
          {...(nextOnly && { 'aria-label': `${t(`actions.${verb}`)} ${shown.outRequestNo}` })}
        >
          {t(`actions.${verb}`)}
        </ActionButton>
      ))}
      <Suspense fallback={null}>
        {dialog === 'approve' && <ApproveRefundDialog refund={shown} onClose={close} />}
        {dialog === 'retry' && <RetryRefundDialog refund={shown} onClose={close} />}
        {dialog === 'reject' && <RejectRefundDialog refund={shown} onClose={close} />}
      </Suspense>
    </>
  );
}
