import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { ActionButton } from '../../ui/ActionButton.js';
import { CarryOutStockDocumentDialog } from './CarryOutStockDocumentDialog.js';
import { EndStockDocumentDialog } from './EndStockDocumentDialog.js';
import { ReceiveStockDocumentDialog } from './ReceiveStockDocumentDialog.js';

const STOCK_DOCUMENT_ACTIONS = graphql(`
  fragment StockDocumentActions on StockDocument {
    id
    version
    documentNo
    kind
    pieces
    lines { id skuCode title quantity receivedQuantity }
    skusByLots
    availableActions { action enabled disabledReason { message permission } }
  }
`);

const VERBS = ['dispatch', 'book', 'receive', 'close', 'cancel'] as const;
type Verb = (typeof VERBS)[number];

/** Every verb that this kind of paper knows; the first one that can be done now is the main one. */
export function StockDocumentActions({ document }: { document: FragmentType<typeof STOCK_DOCUMENT_ACTIONS> }) {
  const { t } = useTranslation('stockDocuments');
  const shown = readFragment(STOCK_DOCUMENT_ACTIONS, document);
  const [dialog, setDialog] = useState<Verb>();
  const stateOf = (verb: Verb) => shown.availableActions.find((each) => each.action === verb);
  const main = VERBS.find((verb) => verb !== 'close' && verb !== 'cancel' && stateOf(verb)?.enabled);
  const close = (): void => setDialog(undefined);
  return (
    <>
      {VERBS.map((verb) => <ActionButton key={verb} state={stateOf(verb)} variant={verb === main ? 'contained' : 'outlined'} onClick={() => setDialog(verb)}>{t(`actions.${verb}`)}</ActionButton>)}
      {(dialog === 'dispatch' || dialog === 'book') && <CarryOutStockDocumentDialog document={shown} verb={dialog} onClose={close} />}
      {dialog === 'receive' && <ReceiveStockDocumentDialog document={shown} onClose={close} />}
      {(dialog === 'close' || dialog === 'cancel') && <EndStockDocumentDialog document={shown} verb={dialog} onClose={close} />}
    </>
  );
}
