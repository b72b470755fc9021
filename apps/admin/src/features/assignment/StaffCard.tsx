import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { refusalText, useCommand } from '../../command/use-command.js';
import { Card } from '../../ui/Card.js';
import { useToasts } from '../../ui/JobToast.js';
import { ToneChip } from '../../ui/StatusChip.js';
import { SET_ABSENCE, useStaff } from './assignment-queries.js';

const ManageTeamsDialog = lazy(() => import('./ManageTeamsDialog.js'));

/** Who may work on orders, how much waits for each and who is away; the teams and what stands in their queues. */
export function StaffCard() {
  const { t } = useTranslation(['assignment', 'ui']);
  const may = useMay();
  const toasts = useToasts();
  const { clerks, teams, me, loading } = useStaff();
  const [managing, setManaging] = useState(false);
  const setAbsence = useCommand(SET_ABSENCE, { refetch: ['Staff'] });
  const toggle = async (userId: string, away: boolean): Promise<void> => {
    const refused = refusalText(await setAbsence({ userId, away }));
    if (refused) toasts.failed(refused);
  };
  return (
    <Card title={t('assignment:title')} actions={may('assignment:manage') && <Button size="small" onClick={() => setManaging(true)}>{t('assignment:teams.manage')}</Button>}>
      {loading && <Skeleton variant="rounded" height={120} aria-label={t('ui:table.loading')} />}
      <List dense aria-label={t('assignment:team')}>
        {teams.filter(({ retiredAt }) => !retiredAt).map(({ id, name, members, untaken }) => (
          <ListItem key={id} disableGutters divider sx={{ gap: 2, flexWrap: 'wrap' }}>
            <Typography variant="subtitle2" component="span">{name}</Typography>
            <Typography variant="body2" sx={{ flex: '1 1 160px', color: 'text.secondary' }}>{members.map((member) => member.name).join('、')}</Typography>
            <Typography variant="caption">{t('assignment:untaken', { count: untaken })}</Typography>
          </ListItem>
        ))}
        {!loading && teams.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('assignment:teams.none')}</Typography>}
      </List>
      <List dense aria-label={t('assignment:assignee')}>
        {clerks.map(({ id, name, away, open }) => (
          <ListItem key={id} disableGutters divider sx={{ gap: 2 }}>
            <Typography variant="body2" sx={{ flex: 1 }}>{name}</Typography>
            {away && <ToneChip tone="muted">{t('assignment:away.is')}</ToneChip>}
            <Typography variant="caption">{t('assignment:open', { count: open })}</Typography>
            {(id === me?.id || may('assignment:manage')) && <Button size="small" aria-label={t(away ? 'assignment:away.unmark' : 'assignment:away.mark', { name })} onClick={() => void toggle(id, !away)}>{t(away ? 'assignment:away.unset' : 'assignment:away.set')}</Button>}
          </ListItem>
        ))}
      </List>
      {managing && <Suspense fallback={null}><ManageTeamsDialog onClose={() => setManaging(false)} /></Suspense>}
    </Card>
  );
}
