import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useApolloClient } from '@apollo/client/react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatYuan } from '../../format/money.js';
import { refusalText, useCommand } from '../../command/use-command.js';
import { ActionButton, type ActionState } from '../../ui/ActionButton.js';
import { Card } from '../../ui/Card.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { numberHead } from '../../ui/table-heads.js';
import type { ShownRuleSet } from './rule-draft.js';
import { RULE_SETS, TRY_RULE_SET } from './rule-queries.js';
import { useOutcomeText } from './use-outcome-text.js';

const RuleTrialChanges = lazy(async () => ({ default: (await import('./RuleTrialChanges.js')).RuleTrialChanges }));

const POLL_MS = 700;
const GIVE_UP_MS = 120_000;

interface RuleTrialCardProps {
  draft: ShownRuleSet;
  dirty: boolean;
  tryState: ActionState | undefined;
  publish: React.ReactNode;
}

/** Trying a draft over past orders, and what came of it; publishing follows from there. */
export function RuleTrialCard({ draft, dirty, tryState, publish }: RuleTrialCardProps) {
  const { t } = useTranslation('rules');
  const client = useApolloClient();
  const [days, setDays] = useState('30');
  const [problem, setProblem] = useState<string>();
  const [asked, setAsked] = useState<{ seen: ShownRuleSet['trial'] }>();
  const run = useCommand(TRY_RULE_SET);
  // A new answer is another object than the one that was there when it was asked for.
  const running = asked !== undefined && asked.seen === draft.trial;
  useEffect(function pollForTrial() {
    if (!running) return undefined;
    const until = Date.now() + GIVE_UP_MS;
    const timer = setInterval(() => {
      if (Date.now() > until) setAsked(undefined);
      else void client.refetchQueries({ include: [RULE_SETS] });
    }, POLL_MS);
    return () => clearInterval(timer);
  }, [running, client]);
  const start = async (): Promise<void> => {
    const refused = refusalText(await run({ ruleSetId: draft.id, days: Number(days) }));
    setProblem(refused);
    if (!refused) setAsked({ seen: draft.trial });
  };
  const { trial } = draft;
  const current = trial?.revision === draft.revision && !dirty;
  const wrongDays = !/^\d{1,2}$/.test(days) || Number(days) < 1 || Number(days) > 90;
  return (
    <Card title={t('trial.title')} actions={publish}>
      <Stack spacing={3}>
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
          <TextField size="small" label={t('trial.days')} value={days} onChange={(event) => setDays(event.target.value)} error={wrongDays} sx={{ width: 110 }} slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 2 } }} />
          {dirty || wrongDays ? <Button variant="outlined" disabled>{t('trial.run')}</Button> : <ActionButton variant="outlined" state={tryState} loading={running} onClick={() => void start()}>{t('trial.run')}</ActionButton>}
          <Typography variant="body2" color="text.secondary" role="status">{running ? t('trial.running') : !current && t('trial.stale')}</Typography>
        </Box>
        {problem && <Alert severity="error">{problem}</Alert>}
        {trial && current && <TrialResult ruleSetId={draft.id} trial={trial} />}
      </Stack>
    </Card>
  );
}

function TrialResult({ ruleSetId, trial }: { ruleSetId: string; trial: NonNullable<ShownRuleSet['trial']> }) {
  const { t } = useTranslation('rules');
  const statusText = useStatusText();
  const outcomeText = useOutcomeText();
  return (
    <Stack spacing={3}>
      <Typography variant="body2">{t('trial.orders', { days: trial.days, count: trial.orders })} · {trial.changed > 0 ? t('trial.changed', { count: trial.changed }) : t('trial.same')}</Typography>
      <PlainTable
        label={t('trial.title')} heads={[t('trial.outcome'), numberHead(t('trial.before')), numberHead(t('trial.after'))]}
        rows={[
          ...trial.totals.map(({ outcome, before, after }) => ({ id: outcome, cells: [outcomeText(outcome), before, after] })),
          ...trial.pieces.map(({ skuCode, title, before, after, available }) => ({ id: skuCode, cells: [t('gift.pieces', { title, available }), before, after] })),
          ...trial.figures.map(({ key, before, after }) => ({ id: key, cells: [statusText('RuleTrialFigureKey', key), formatYuan(before.amount), formatYuan(after.amount)] })),
        ]}
      />
      {trial.pieces.filter(({ after, available }) => after > available).map((each) => <Alert key={each.skuCode} severity="warning">{t('gift.short', { sku: each.skuCode, ...each })}</Alert>)}
      {trial.changed > 0 && <Suspense fallback={null}><RuleTrialChanges key={trial.at} ruleSetId={ruleSetId} /></Suspense>}
    </Stack>
  );
}
