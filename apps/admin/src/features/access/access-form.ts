import type { AccessChangeInput } from '../../generated/gql/graphql.js';

/** What the form of an assignment says; the same scope and time for all that it gives. */
export interface AccessForm {
  giveRoles: string[];
  takeRoles: string[];
  give: string[];
  deny: string[];
  clear: string[];
  shops: string[];
  warehouses: string[];
  from: string;
  until: string;
}

export const EMPTY_FORM: AccessForm = { giveRoles: [], takeRoles: [], give: [], deny: [], clear: [], shops: [], warehouses: [], from: '', until: '' };

// A field of date and time gives the merchant's wall clock, UTC+8, without saying so.
export const instantOf = (local: string): string | null => (local ? new Date(`${local}:00+08:00`).toISOString() : null);

/** The wall clock of an instant, as a field of date and time takes it. */
export function wallClock(instant: string | null | undefined): string {
  return instant ? new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16) : '';
}

/** Nothing is asked for yet. */
export function isEmpty({ giveRoles, takeRoles, give, deny, clear }: AccessForm): boolean {
  return [giveRoles, takeRoles, give, deny, clear].every((list) => list.length === 0);
}

/** The change that a form stands for. */
export function changeOf(form: AccessForm, userIds: readonly string[]): AccessChangeInput {
  const time = { validFrom: instantOf(form.from), validUntil: instantOf(form.until) };
  const someOf = (ids: string[]): string[] | null => (ids.length > 0 ? ids : null);
  return {
    userIds: [...userIds],
    giveRoles: form.giveRoles.map((roleId) => ({ roleId, shopIds: someOf(form.shops), warehouseIds: someOf(form.warehouses), ...time })),
    takeRoleIds: form.takeRoles,
    setPermissions: [...form.give.map((permission) => ({ permission, denied: false, ...time })), ...form.deny.map((permission) => ({ permission, denied: true, ...time }))],
    clearPermissions: form.clear,
  };
}
