import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useCommand } from '../../command/use-command.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import type { ShownRuleSet } from './rule-draft.js';
import { ROLL_BACK_RULE_SET } from './rule-queries.js';

/** Puts an older version's rules in force again. */
export function RollBackRuleSetDialog({ ruleSet, onClose }: { ruleSet: ShownRuleSet; onClose: () => void }) {
  const { t } = useTranslation(['rules', 'ui']);
  const toasts = useToasts();
  const schema = z.object({ note: z.string().trim().min(1, t('ui:form.required')).max(300) });
  const form = useForm<z.infer<typeof schema>>({ resolver: zodResolver(schema), defaultValues: { note: '' } });
  const rollBack = useCommand(ROLL_BACK_RULE_SET, { refetch: 'active', onDone: () => toasts.done(t('rules:rollBack.done')) });
  return (
    <FormDialog title={t('rules:rollBack.title', ruleSet)} verb={t('rules:rollBack.verb')} form={form} onClose={onClose} onSubmit={({ note }) => rollBack({ ruleSetId: ruleSet.id, expectedVersion: ruleSet.version, note })}>
      <FormText form={form} name="note" label={t('rules:rollBack.note')} field={{ autoFocus: true, multiline: true, minRows: 2 }} />
    </FormDialog>
  );
}
