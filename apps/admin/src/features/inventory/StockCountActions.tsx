import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { ActionButton } from '../../ui/ActionButton.js';
import { CountStockDialog } from './CountStockDialog.js';
import { DecideStockCountDialog } from './DecideStockCountDialog.js';
import { EndStockCountDialog } from './EndStockCountDialog.js';

const STOCK_COUNT_ACTIONS = graphql(`
  fragment StockCountActions on StockCount {
    id
    version
    countNo
    lines { id skuCode title counted difference }
    availableActions { action enabled disabledReason { message permission } }
  }
`);

const VERBS = ['count', 'submit', 'approve', 'recount', 'cancel'] as const;
type Verb = (typeof VERBS)[number];

/** Every verb of a count; counting comes first, then sending it on, then deciding. */
export function StockCountActions({ count }: { count: FragmentType<typeof STOCK_COUNT_ACTIONS> }) {
  const { t } = useTranslation('stockCounts');
  const shown = readFragment(STOCK_COUNT_ACTIONS, count);
  const [dialog, setDialog] = useState<Verb>();
  const stateOf = (verb: Verb) => shown.availableActions.find((each) => each.action === verb);
  const counted = shown.lines.every((line) => line.counted !== null && line.counted !== undefined);
  const main = VERBS.find((verb) => verb !== 'recount' && verb !== 'cancel' && (verb !== 'count' || !counted) && stateOf(verb)?.enabled);
  const close = (): void => setDialog(undefined);
  return (
    <>
      {VERBS.map((verb) => <ActionButton key={verb} state={stateOf(verb)} variant={verb === main ? 'contained' : 'outlined'} onClick={() => setDialog(verb)}>{t(`actions.${verb}`)}</ActionButton>)}
      {dialog === 'count' && <CountStockDialog count={shown} onClose={close} />}
      {(dialog === 'submit' || dialog === 'approve') && <DecideStockCountDialog count={shown} verb={dialog} onClose={close} />}
      {(dialog === 'recount' || dialog === 'cancel') && <EndStockCountDialog count={shown} verb={dialog} onClose={close} />}
    </>
  );
}
