import Add from '@mui/icons-material/AddOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../command/use-command.js';
import { ActionButton } from '../../ui/ActionButton.js';
import { Card } from '../../ui/Card.js';
import { useToasts } from '../../ui/JobToast.js';
import { draftOf, moved, newRule, toInput, type DraftRule, type ShownRuleSet, type ShownWarehouse } from './rule-draft.js';
import { DISCARD_RULE_SET, SAVE_RULE_SET } from './rule-queries.js';
import { RuleFields } from './RuleFields.js';
import { RuleTrialCard } from './RuleTrialCard.js';

const PublishRuleSetDialog = lazy(async () => ({ default: (await import('./PublishRuleSetDialog.js')).PublishRuleSetDialog }));

/** A draft: its rules, its trial, and what makes it the version in force. */
export function RuleSetEditor({ draft, warehouses }: { draft: ShownRuleSet; warehouses: readonly ShownWarehouse[] }) {
  const { t } = useTranslation('rules');
  const toasts = useToasts();
  const [rules, setRules] = useState(() => draftOf(draft.rules));
  const [dirty, setDirty] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [publishing, setPublishing] = useState(false);
  const stateOf = (action: string) => draft.availableActions.find((each) => each.action === action);
  const save = useCommand(SAVE_RULE_SET, { onDone: () => toasts.done(t('saved')) });
  const discard = useCommand(DISCARD_RULE_SET, { refetch: 'active', onDone: () => toasts.done(t('discarded')) });
  const change = (next: DraftRule[]): void => {
    setRules(next);
    setDirty(true);
  };
  const runSave = async (): Promise<void> => {
    const refused = refusalText(await save({ ruleSetId: draft.id, expectedVersion: draft.version, rules: toInput(rules) }));
    setProblem(refused);
    setDirty(refused !== undefined);
  };
  const runDiscard = async (): Promise<void> => setProblem(refusalText(await discard({ ruleSetId: draft.id, expectedVersion: draft.version })));
  return (
    <>
      <Card
        title={t('draft', { number: draft.number })}
        actions={<>
          <ActionButton state={stateOf('discard')} color="inherit" onClick={() => void runDiscard()}>{t('discard')}</ActionButton>
          <ActionButton state={stateOf('save')} variant={dirty ? 'contained' : 'outlined'} onClick={() => void runSave()}>{t('save')}</ActionButton>
        </>}
      >
        <Stack spacing={3}>
          {problem && <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>{problem}</Alert>}
          {rules.length === 0 && <Typography variant="body2" color="text.secondary">{t('noRules')}</Typography>}
          {rules.map((rule, index) => (
            <RuleFields
              key={rule.id} rule={rule} warehouses={warehouses} index={index} count={rules.length} onChange={(next) => change(rules.with(index, next))} onMove={(by) => change(moved(rules, index, by))}
              onRemove={() => change(rules.toSpliced(index, 1))}
            />
          ))}
          <div><Button startIcon={<Add />} disabled={rules.length >= 50} onClick={() => change([...rules, newRule(draft.family, `${t('unnamed')} ${rules.length + 1}`)])}>{t('add')}</Button></div>
          {dirty && <Typography variant="body2" color="text.secondary" role="status">{t('unsaved')}</Typography>}
        </Stack>
      </Card>
      <RuleTrialCard draft={draft} dirty={dirty} tryState={stateOf('tryOut')} publish={<ActionButton variant="contained" state={stateOf('publish')} disabled={dirty} onClick={() => setPublishing(true)}>{t('publish.verb')}</ActionButton>} />
      {publishing && <Suspense fallback={null}><PublishRuleSetDialog draft={draft} onClose={() => setPublishing(false)} /></Suspense>}
    </>
  );
}
