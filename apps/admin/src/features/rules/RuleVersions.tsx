import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/ActionButton.js';
import { AuditLink } from '../../ui/AuditLink.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { numberHead, wideHead } from '../../ui/table-heads.js';
import { RollBackRuleSetDialog } from './RollBackRuleSetDialog.js';
import { diffOf, type ShownRuleSet } from './rule-draft.js';

/** Every version with its note and what it changed, and the way back to an older one. */
export function RuleVersions({ ruleSets }: { ruleSets: readonly ShownRuleSet[] }) {
  const { t } = useTranslation('rules');
  const [chosen, setChosen] = useState<ShownRuleSet>();
  const diffText = (after: ShownRuleSet): string => {
    const before = ruleSets.find(({ number, publishedAt }) => number < after.number && publishedAt);
    const { added, removed, changed } = diffOf(before?.rules ?? [], after.rules);
    const part = (word: string, names: readonly string[]): string[] => (names.length > 0 ? [`${word} ${names.join('、')}`] : []);
    return [...part(t('versions.added'), added), ...part(t('versions.removed'), removed), ...part(t('versions.changed'), changed)].join('；') || '–';
  };
  return (
    <Card title={t('versions.title')} flush>
      <PlainTable
        label={t('versions.title')} heads={[numberHead(t('versions.number')), t('versions.state'), wideHead(t('versions.note')), wideHead(t('versions.diff')), t('versions.by'), t('versions.at'), t('versions.action')]}
        rows={ruleSets.map((ruleSet) => ({
          id: ruleSet.id,
          cells: [
            ruleSet.number, <StatusChip key="state" of="RuleSetState" value={ruleSet.state} />,
            <span key="note">{ruleSet.note ?? '–'}{ruleSet.copyOf && ` · ${t('versions.copyOf', { number: ruleSet.copyOf })}`}</span>, diffText(ruleSet), ruleSet.publishedBy ?? '–',
            ruleSet.publishedAt ? <DateText key="at" at={ruleSet.publishedAt} /> : '–',
            <span key="action" style={{ whiteSpace: 'nowrap' }}>
              {ruleSet.state === 'SUPERSEDED' && <ActionButton size="small" state={ruleSet.availableActions.find(({ action }) => action === 'rollBack')} onClick={() => setChosen(ruleSet)}>{t('rollBack.verb')}</ActionButton>}
              <AuditLink subjectId={ruleSet.id} />
            </span>,
          ],
        }))}
      />
      {chosen && <RollBackRuleSetDialog ruleSet={chosen} onClose={() => setChosen(undefined)} />}
    </Card>
  );
}
