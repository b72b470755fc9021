import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql, readFragment, type DocumentType, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { DateText } from '../../ui/DateText.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useToasts } from '../../ui/JobToast.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { ToneChip } from '../../ui/StatusChip.js';
import { numberHead, wholeHead, wideHead } from '../../ui/table-heads.js';
import { useListText } from '../../i18n/use-list-text.js';

const PROPOSALS = graphql(`
  fragment AccessProposals on AccessReview {
    proposals { kind roleId userId subjectName affected locked permissions { code name } }
    followed { id kind subjectName appliedByName appliedAt undoneAt permissions { code name } }
  }
`);
const APPLY = graphql(`
  mutation ApplyAccessProposal($input: ApplyAccessProposalInput!) {
    applyAccessProposal(input: $input) { proposal { id } userErrors { code message field } }
  }
`);
const UNDO = graphql(`
  mutation UndoAccessProposal($input: UndoAccessProposalInput!) {
    undoAccessProposal(input: $input) { proposal { id undoneAt } userErrors { code message field } }
  }
`);

type Review = DocumentType<typeof PROPOSALS>;
type Proposal = Review['proposals'][number];
type Followed = Review['followed'][number];

// The command behind a proposal needs its own permission.
const NEEDED = { TRIM_ROLE: 'role:edit', DISABLE_USER: 'user:disable', END_GRANT: 'user:assign' } as const;

/** What could be changed, and what has been: each with its way back. */
export function AccessProposals({ review }: { review: FragmentType<typeof PROPOSALS> }) {
  const { t } = useTranslation('review');
  const may = useMay();
  const listText = useListText();
  const { proposals, followed } = readFragment(PROPOSALS, review);
  const [following, setFollowing] = useState<Proposal>();
  const [undoing, setUndoing] = useState<Followed>();
  return (
    <>
      <Card title={t('proposals')} flush>
        {proposals.length === 0 ? <EmptyState title={t('noProposals')} /> : (
          <PlainTable
            label={t('proposals')} heads={[wholeHead(`${t('what')} · ${t('who')}`), wideHead(t('take')), numberHead(t('affected')), proposals.some((each) => each.locked) ? wideHead('') : '']}
            rows={proposals.map((proposal) => ({
              id: `${proposal.kind} ${proposal.roleId ?? proposal.userId}`,
              cells: [
                <What key="what" proposal={proposal} />, listText(proposal.permissions.map((each) => each.name)), proposal.affected,
                proposal.locked ? t('locked') : may(NEEDED[proposal.kind]) && <Button key="follow" size="small" variant="outlined" aria-label={t('followOf', { name: proposal.subjectName })} onClick={() => setFollowing(proposal)}>{t('follow')}</Button>,
              ],
            }))}
          />
        )}
      </Card>
      {followed.length > 0 && (
        <Card title={t('followed')} flush>
          <PlainTable
            label={t('followed')} heads={[wholeHead(`${t('what')} · ${t('who')}`), wideHead(t('take')), wideHead(t('at')), '']}
            rows={followed.map((each) => ({
              id: each.id,
              cells: [
                <What key="what" proposal={each} />, listText(each.permissions.map((taken) => taken.name)) || '–', <span key="at"><DateText at={each.appliedAt} /> · {each.appliedByName}</span>,
                each.undoneAt ? <ToneChip key="undone" tone="neutral">{t('undone')}</ToneChip> : may(NEEDED[each.kind]) && <Button key="undo" size="small" aria-label={t('undoOf', { name: each.subjectName })} onClick={() => setUndoing(each)}>{t('undo')}</Button>,
              ],
            }))}
          />
        </Card>
      )}
      {following && <FollowDialog proposal={following} onClose={() => setFollowing(undefined)} />}
      {undoing && <UndoDialog proposal={undoing} onClose={() => setUndoing(undefined)} />}
    </>
  );
}

/** What to do and to whom, one beneath the other: side by side they would leave a phone no room for the rest. */
function What({ proposal: { kind, subjectName } }: { proposal: Pick<Proposal, 'kind' | 'subjectName'> }) {
  const { t } = useTranslation('review');
  return <>{t(`kinds.${kind}`)}<Typography variant="body2" color="text.secondary">{subjectName}</Typography></>;
}

function FollowDialog({ proposal: { kind, roleId, userId, subjectName: name, permissions, affected }, onClose }: { proposal: Proposal; onClose: () => void }) {
  const { t } = useTranslation('review');
  const listText = useListText();
  const toasts = useToasts();
  const apply = useCommand(APPLY, { refetch: 'active', onDone: () => toasts.done(t('doneToast', { name })) });
  const input = { kind, roleId, userId, permissions: kind === 'DISABLE_USER' ? [] : permissions.map(({ code }) => code) };
  return (
    <ConfirmPreviewDialog
      title={`${t(`kinds.${kind}`)} · ${name}`} verb={t('follow')} destructive onClose={onClose}
      effects={[t(`effects.${kind}`, { count: affected, names: listText(permissions.map((each) => each.name)) }), t('effects.undo')]} onConfirm={async () => refusalText(await apply(input))}
    />
  );
}

function UndoDialog({ proposal: { id, subjectName: name }, onClose }: { proposal: Followed; onClose: () => void }) {
  const { t } = useTranslation('review');
  const toasts = useToasts();
  const undo = useCommand(UNDO, { refetch: 'active', onDone: () => toasts.done(t('undoneToast', { name })) });
  return <ConfirmPreviewDialog title={t('undoOf', { name })} verb={t('undo')} effects={[t('undoEffect')]} onClose={onClose} onConfirm={async () => refusalText(await undo({ accessProposalId: id }))} />;
}
