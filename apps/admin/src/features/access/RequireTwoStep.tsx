import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';

const REQUIRE = graphql(`
  mutation RequireSecondFactor($input: RequireSecondFactorInput!) {
    requireSecondFactor(input: $input) { affected role { ...EditedRole } userErrors { code message field } }
  }
`);

interface RequireTwoStepProps {
  role: { id: string; name: string; version: number; holders: number; secondFactorRequired: boolean };
}

/** Whether the holders of a role sign in in two steps; of a preset role too. */
export function RequireTwoStep({ role: { id, name, version, holders, secondFactorRequired } }: RequireTwoStepProps) {
  const { t } = useTranslation('twoStep');
  const may = useMay();
  const toasts = useToasts();
  const [asking, setAsking] = useState(false);
  const [title, verb, effect, done] = secondFactorRequired
    ? (['byRoleOffTitle', 'byRoleOffVerb', 'byRoleOffEffect', 'byRoleOffDone'] as const)
    : (['byRoleTitle', 'byRoleVerb', 'byRoleEffect', 'byRoleDone'] as const);
  const require = useCommand(REQUIRE, { refetch: 'active', onDone: () => toasts.done(t(done, { name })) });
  return (
    <>
      <FormControlLabel sx={{ ml: 0, gap: 1, alignSelf: 'flex-start' }} label={t('byRole')} control={<Switch size="small" checked={secondFactorRequired} disabled={!may('role:edit')} onChange={() => setAsking(true)} />} />
      {asking && (
        <ConfirmPreviewDialog
          title={t(title, { name })} verb={t(verb)} effects={[t(effect), t('byRoleHolders', { count: holders })]} onClose={() => setAsking(false)}
          onConfirm={async () => refusalText(await require({ roleId: id, required: !secondFactorRequired, expectedVersion: version }))}
        />
      )}
    </>
  );
}
