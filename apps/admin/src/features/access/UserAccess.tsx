import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { graphql } from '../../generated/gql/index.js';
import type { UserAccessQuery } from '../../generated/gql/graphql.js';
import { Card } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { ToneChip } from '../../ui/StatusChip.js';
import { wallClock, type AccessForm } from './access-form.js';
import { useListText } from '../../i18n/use-list-text.js';
import { useScopeText, useTimeText } from './scope-text.js';

const AssignAccessDialog = lazy(() => import('./AssignAccessDialog.js'));

const USER_ACCESS = graphql(`
  query UserAccess($id: ID!) {
    user(id: $id) {
      id
      access {
        roles { role { id name } shopIds warehouseIds validFrom validUntil inForce }
        single { permission { code name } denied validFrom validUntil inForce }
        permissions { permission { code name description } allowed reasons { kind inForce validFrom validUntil role { id name } } }
        scope { shopIds warehouseIds ownOnly }
        refundLimit { amount }
      }
    }
  }
`);
type Access = UserAccessQuery['user']['access'];

/** What a user was given, how to change it, and what it comes to: each permission with where it comes from. */
export function UserAccess({ user }: { user: { id: string; name: string } }) {
  const may = useMay();
  const { data, error, refetch } = useQuery(USER_ACCESS, { variables: { id: user.id } });
  const [start, setStart] = useState<Partial<AccessForm>>();
  const access = data?.user.access;
  const change = may('user:assign') ? setStart : undefined;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!access) return null;
  return (
    <>
      <RoleGrants access={access} change={change} />
      <SinglePermissions access={access} change={change} />
      <EffectivePermissions access={access} />
      {start && <Suspense fallback={null}><AssignAccessDialog users={[user]} start={start} onClose={() => setStart(undefined)} /></Suspense>}
    </>
  );
}

interface PartProps {
  access: Access;
  change: ((start: Partial<AccessForm>) => void) | undefined;
}

function RoleGrants({ access, change }: PartProps) {
  const { t } = useTranslation('access');
  const scopeText = useScopeText();
  const timeText = useTimeText();
  return (
    <Card title={t('grants.title')} flush actions={change && <Button size="small" variant="outlined" onClick={() => change({})}>{t('assign.verb')}</Button>}>
      {access.roles.length === 0 ? <EmptyState title={t('grants.none')} /> : (
        <PlainTable
          label={t('grants.title')} heads={[t('grants.role'), t('grants.scope'), t('grants.time'), ...(change ? [t('grants.actions')] : [])]}
          rows={access.roles.map(({ role, inForce, ...grant }) => ({
            id: role.id,
            cells: [
              role.name, scopeText({ ...grant, ownOnly: access.scope.ownOnly }), <Time key="time" text={timeText(grant)} inForce={inForce} />,
              change && (
                <Box key="actions" sx={{ display: 'flex', gap: 1 }}>
                  <Button size="small" aria-label={t('grants.adjustOf', { name: role.name })} onClick={() => change({ giveRoles: [role.id], shops: grant.shopIds ?? [], warehouses: grant.warehouseIds ?? [], from: wallClock(grant.validFrom), until: wallClock(grant.validUntil) })}>{t('grants.adjust')}</Button>
                  <Button size="small" color="error" aria-label={t('grants.takeOf', { name: role.name })} onClick={() => change({ takeRoles: [role.id] })}>{t('grants.take')}</Button>
                </Box>
              ),
            ],
          }))}
        />
      )}
    </Card>
  );
}

function SinglePermissions({ access, change }: PartProps) {
  const { t } = useTranslation('access');
  const timeText = useTimeText();
  return (
    <Card title={t('grants.single')} flush>
      {access.single.length === 0 ? <Box sx={{ px: 4, pb: 3, color: 'text.secondary' }}>{t('grants.noSingle')}</Box> : (
        <PlainTable
          label={t('grants.single')} heads={[t('effective.permission'), t('effective.result'), t('grants.time'), ...(change ? [t('grants.actions')] : [])]}
          rows={access.single.map(({ permission: { code, name }, denied, inForce, ...time }) => ({
            id: code,
            cells: [
              name, <ToneChip key="what" tone={denied ? 'danger' : 'success'} dot>{t(denied ? 'grants.denied' : 'grants.given')}</ToneChip>, <Time key="time" text={timeText(time)} inForce={inForce} />,
              change && <Button key="clear" size="small" aria-label={t('grants.clearOf', { name })} onClick={() => change({ clear: [code] })}>{t('grants.clear')}</Button>,
            ],
          }))}
        />
      )}
    </Card>
  );
}

function EffectivePermissions({ access }: { access: Access }) {
  const { t } = useTranslation('access');
  const allowed = access.permissions.filter((each) => each.allowed).length;
  return (
    <Card title={`${t('effective.title')} · ${t('effective.count', { count: allowed })}`} flush>
      {access.permissions.length === 0 ? <EmptyState title={t('effective.none')} /> : (
        <PlainTable
          label={t('effective.title')} heads={[t('effective.permission'), t('effective.result'), t('effective.why')]}
          rows={access.permissions.map(({ permission: { code, name, description }, allowed: may, reasons }) => ({
            id: code,
            cells: [
              <span key="name" title={`${description} (${code})`}>{name}</span>, <ToneChip key="what" tone={may ? 'success' : 'danger'} dot>{t(may ? 'effective.allowed' : 'effective.refused')}</ToneChip>,
              <Reasons key="why" reasons={reasons} />,
            ],
          }))}
        />
      )}
    </Card>
  );
}

function Reasons({ reasons }: { reasons: Access['permissions'][number]['reasons'] }) {
  const { t } = useTranslation('access');
  const listText = useListText();
  const said = ({ kind, role }: (typeof reasons)[number]): string => (kind === 'ROLE' ? t('effective.byRole', { name: role?.name ?? '' }) : t(kind === 'GRANT' ? 'effective.byGrant' : 'effective.byDenial'));
  return <>{listText(reasons.map((reason) => (reason.inForce ? said(reason) : t('effective.notYet', { what: said(reason) }))))}</>;
}

function Time({ text, inForce }: { text: string; inForce: boolean }) {
  const { t } = useTranslation('access');
  return <Stack sx={{ alignItems: 'flex-start', gap: 1 }}><span>{text}</span>{!inForce && <ToneChip tone="warning">{t('grants.notNow')}</ToneChip>}</Stack>;
}
