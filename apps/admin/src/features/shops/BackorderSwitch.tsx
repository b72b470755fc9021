import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { useToasts } from '../../ui/JobToast.js';

const SET_BACKORDER_RELEASE = graphql(`
  mutation SetBackorderRelease($input: SetBackorderReleaseInput!) {
    setBackorderRelease(input: $input) { shop { id releaseBackorders } userErrors { code message field } }
  }
`);

/** Whether a shop's orders that wait for goods go on by themselves; shown to all, changed by who may. */
export function BackorderSwitch({ shop }: { shop: { id: string; releaseBackorders: boolean } }) {
  const { t } = useTranslation('shops');
  const may = useMay();
  const toasts = useToasts();
  const set = useCommand(SET_BACKORDER_RELEASE, { onDone: () => toasts.done(t('backordersSaved')) });
  const change = async (automatic: boolean): Promise<void> => {
    const refused = refusalText(await set({ shopId: shop.id, automatic }));
    if (refused) toasts.failed(refused);
  };
  return (
    <FormControlLabel
      label={t('backorders')} disabled={!may('shop:edit')}
      control={<Switch checked={shop.releaseBackorders} onChange={(_, automatic) => void change(automatic)} />}
    />
  );
}
