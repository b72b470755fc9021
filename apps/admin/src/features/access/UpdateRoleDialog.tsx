import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { formatYuan } from '../../format/money.js';
import { graphql } from '../../generated/gql/index.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { useListText } from '../../i18n/use-list-text.js';
import type { RoleDifference, RoleDraft } from './role-draft.js';

const UPDATE = graphql(`
  mutation UpdateRole($input: UpdateRoleInput!) {
    updateRole(input: $input) { affected role { ...EditedRole } userErrors { code message field } }
  }
`);

interface UpdateRoleDialogProps {
  role: { id: string; version: number; holders: number };
  before: RoleDraft;
  draft: RoleDraft;
  differs: RoleDifference;
  nameOf: (code: string) => string;
  onClose: () => void;
}

/** Says what a change of a role comes to, and for how many, before it is saved. */
export function UpdateRoleDialog({ role, before, draft, differs, nameOf, onClose }: UpdateRoleDialogProps) {
  const { t } = useTranslation('access');
  const toasts = useToasts();
  const listText = useListText();
  const name = draft.name.trim();
  const update = useCommand(UPDATE, { refetch: 'active', onDone: ({ affected }) => toasts.done(t('role.saved', { name, count: affected ?? 0 })) });
  const shown = (amount: string): string => (amount.trim() === '' ? t('role.unlimited') : formatYuan(Number(amount).toFixed(2)));
  const effects = [
    ...(differs.gained.length > 0 ? [t('role.gains', { names: listText(differs.gained.map(nameOf)) })] : []),
    ...(differs.lost.length > 0 ? [t('role.loses', { names: listText(differs.lost.map(nameOf)) })] : []),
    ...(differs.renamed ? [t('role.renamed', { name })] : []),
    ...(differs.described ? [t('role.described')] : []),
    ...(differs.limited ? [t('role.limited', { from: shown(before.refundLimit), to: shown(draft.refundLimit) })] : []),
    t('role.affects', { count: role.holders }),
  ];
  return (
    <ConfirmPreviewDialog
      title={t('role.reviewTitle', { name: before.name })} verb={t('role.review')} effects={effects} destructive={differs.lost.length > 0} onClose={onClose}
      onConfirm={async () => refusalText(await update({
        roleId: role.id, expectedVersion: role.version,
        ...(differs.renamed && { name }), ...(differs.described && { description: draft.description.trim() || null }),
        ...(differs.gained.length + differs.lost.length > 0 && { permissions: [...draft.permissions] }),
        ...(differs.limited && { refundLimit: draft.refundLimit.trim() === '' ? null : { amount: draft.refundLimit.trim() } }),
      }))}
    />
  );
}
