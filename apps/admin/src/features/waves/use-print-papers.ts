import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { useToasts } from '../../ui/JobToast.js';
import type { UserErrorLike } from '../../ui/place-user-errors.js';

const PICK_LIST = graphql(`
  mutation PrintPickList($input: PrintPickListInput!) {
    printPickList(input: $input) { url printed skipped { number reason } userErrors { code message field } }
  }
`);
const LABELS = graphql(`
  mutation PrintLabels($input: PrintLabelsInput!) {
    printLabels(input: $input) { url printed skipped { number reason } userErrors { code message field } }
  }
`);
const PACKING_LISTS = graphql(`
  mutation PrintPackingLists($input: PrintPackingListsInput!) {
    printPackingLists(input: $input) { url printed skipped { number reason } userErrors { code message field } }
  }
`);

interface Printed {
  url?: string | null;
  skipped?: readonly { number: string; reason: string }[] | null;
}

interface PrintPapers {
  pickList(of: { waveId: string } | { fulfilmentOrderIds: string[] }): Promise<void>;
  labels(fulfilmentOrderIds: string[]): Promise<void>;
  packingLists(fulfilmentOrderIds: string[]): Promise<void>;
}

/** Prints papers of several fulfilment orders: each printing is counted, its page opens, and what is not on it is told. */
export function usePrintPapers(): PrintPapers {
  const { t } = useTranslation('waves');
  const toasts = useToasts();
  const done = {
    refetch: 'active' as const,
    onDone: ({ url, skipped }: Printed): void => {
      if (url) window.open(url, '_blank', 'noopener');
      if (skipped?.length) toasts.failed(t('print.skipped', { count: skipped.length, why: skipped.map(({ number, reason }) => `${number} ${reason}`).join(' ') }));
      else toasts.done(t('print.done'));
    },
  };
  const [pickList, labels, packingLists] = [useCommand(PICK_LIST, done), useCommand(LABELS, done), useCommand(PACKING_LISTS, done)];
  const tell = (refusals: readonly UserErrorLike[]): void => {
    const refused = refusalText(refusals);
    if (refused) toasts.failed(refused);
  };
  return {
    pickList: async (of) => tell(await pickList(of)),
    labels: async (fulfilmentOrderIds) => tell(await labels({ fulfilmentOrderIds })),
    packingLists: async (fulfilmentOrderIds) => tell(await packingLists({ fulfilmentOrderIds })),
  };
}
