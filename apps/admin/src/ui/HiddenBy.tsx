import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import type { Permission } from '@ordo/schema/permissions';
import { useTranslation } from 'react-i18next';
import { usePermissionName } from '../auth/catalogue.js';

/** In a preview: a value that the shown person does not see in full, outlined, with the permission that it would take. */
export function HiddenBy({ permission, children }: { permission: Permission; children: React.ReactNode }) {
  const { t } = useTranslation('access');
  const name = usePermissionName()(permission);
  return (
    <Tooltip title={t('viewAs.maskedBy', { permission: name })} describeChild>
      <Box component="span" tabIndex={0} sx={{ px: 1, border: '1px dashed', borderColor: 'warning.main', borderRadius: 0.5 }}>{children}</Box>
    </Tooltip>
  );
}
