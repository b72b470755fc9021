import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { ActionButton } from '../../ui/ActionButton.js';
import { useToasts } from '../../ui/JobToast.js';
import { EndWaveDialog } from './EndWaveDialog.js';
import { usePrintPapers } from './use-print-papers.js';

const WAVE_ACTIONS = graphql(`
  fragment WaveActions on Wave {
    id
    version
    waveNo
    state
    fulfilmentOrders { id state }
    availableActions { action enabled disabledReason { message permission } }
  }
`);
const TAKE = graphql(`
  mutation TakeWave($input: TakeWaveInput!) {
    takeWave(input: $input) { wave { ...WaveRow ...WaveActions } leftOut userErrors { code message field } }
  }
`);
const SORT = graphql(`
  mutation SortWave($input: SortWaveInput!) {
    sortWave(input: $input) { wave { ...WaveRow ...WaveActions } userErrors { code message field } }
  }
`);

const VERBS = ['take', 'printPickList', 'sort', 'close', 'cancel'] as const;
type Verb = (typeof VERBS)[number];

/** Every verb of a wave, and the printing of its papers; the first one that brings it on is the main one. */
export function WaveActions({ wave }: { wave: FragmentType<typeof WAVE_ACTIONS> }) {
  const { t } = useTranslation('waves');
  const may = useMay();
  const toasts = useToasts();
  const print = usePrintPapers();
  const shown = readFragment(WAVE_ACTIONS, wave);
  const { id, version, waveNo } = shown;
  const [dialog, setDialog] = useState<'close' | 'cancel'>();
  const [busy, setBusy] = useState<Verb>();
  const take = useCommand(TAKE, { refetch: 'active', onDone: ({ leftOut }) => {
    toasts.done(t('done.take', { number: waveNo }));
    if (leftOut?.length) toasts.failed(t('done.leftOut', { count: leftOut.length, numbers: leftOut.join(' ') }));
  } });
  const sort = useCommand(SORT, { refetch: 'active', onDone: () => toasts.done(t('done.sort', { number: waveNo })) });
  const stateOf = (verb: Verb) => shown.availableActions.find((each) => each.action === verb);
  const main = (['take', 'sort'] as const).find((verb) => stateOf(verb)?.enabled);
  const run = async (verb: Verb): Promise<void> => {
    if (verb === 'close' || verb === 'cancel') return setDialog(verb);
    setBusy(verb);
    if (verb === 'printPickList') await print.pickList({ waveId: id });
    else {
      const refused = refusalText(await (verb === 'take' ? take : sort)({ waveId: id, expectedVersion: version }));
      if (refused) toasts.failed(refused);
    }
    setBusy(undefined);
  };
  const open = shown.fulfilmentOrders.filter(({ state }) => state !== 'CANCELLED' && state !== 'SHIPPED').map((each) => each.id);
  return (
    <>
      {VERBS.map((verb) => <ActionButton key={verb} state={stateOf(verb)} loading={busy === verb} variant={verb === main ? 'contained' : 'outlined'} onClick={() => void run(verb)}>{t(`actions.${verb}`)}</ActionButton>)}
      {open.length > 0 && may('shipment:ship') && <Button variant="outlined" onClick={() => void print.labels(open)}>{t('actions.labels')}</Button>}
      {open.length > 0 && may('shipment:pick') && <Button variant="outlined" onClick={() => void print.packingLists(open)}>{t('actions.packing')}</Button>}
      {(shown.state === 'PICKING' || shown.state === 'SORTED') && may('shipment:pick') && <Button component={Link} to={`${paths.checkDesk}?code=${waveNo}`} variant={shown.state === 'SORTED' ? 'contained' : 'outlined'}>{t('actions.desk')}</Button>}
      {dialog && <EndWaveDialog wave={shown} verb={dialog} onClose={() => setDialog(undefined)} />}
    </>
  );
}
