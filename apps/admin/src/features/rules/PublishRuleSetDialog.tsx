import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useCommand } from '../../command/use-command.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import type { ShownRuleSet } from './rule-draft.js';
import { PUBLISH_RULE_SET } from './rule-queries.js';

/** Puts a draft in force, with a note and a guard. */
export function PublishRuleSetDialog({ draft, onClose }: { draft: ShownRuleSet; onClose: () => void }) {
  const { t } = useTranslation(['rules', 'ui']);
  const toasts = useToasts();
  const schema = z.object({ note: z.string().trim().min(1, t('ui:form.required')).max(300), holdsAtMost: z.string().regex(/^(100|\d{1,2})?$/, t('ui:form.number')) });
  const form = useForm<z.infer<typeof schema>>({ resolver: zodResolver(schema), defaultValues: { note: '', holdsAtMost: '5' } });
  const publish = useCommand(PUBLISH_RULE_SET, { refetch: 'active', onDone: () => toasts.done(t('rules:publish.done', draft)) });
  return (
    <FormDialog
      title={t('rules:publish.title', draft)} verb={t('rules:publish.verb')} form={form} onClose={onClose}
      onSubmit={({ note, holdsAtMost }) => publish({ ruleSetId: draft.id, expectedVersion: draft.version, note, holdsAtMost: holdsAtMost === '' ? null : Number(holdsAtMost) })}
    >
      <FormText form={form} name="note" label={t('rules:publish.note')} field={{ autoFocus: true, multiline: true, minRows: 2 }} />
      <FormText form={form} name="holdsAtMost" label={t('rules:publish.guard')} field={{ slotProps: { htmlInput: { inputMode: 'numeric', maxLength: 3 } } }} />
    </FormDialog>
  );
}
