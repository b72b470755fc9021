import { command } from '../../../platform/command/command.js';
import { refuse, SystemError, UserErrorCode } from '../../../platform/errors.js';
import { mayDo } from '../../../platform/principal.js';
import { holdersOf } from '../../access/index.js';
import { Absence } from '../absence.entity.js';
import type { SetAbsenceInput } from '../assignment.inputs.js';

/** Says that the caller is away or back; that somebody else is, only by a lead. What he works on stays his: a lead gives it to others. */
export const setAbsence = command('setAbsence', async (tx, { userId, away, until }: SetAbsenceInput) => {
  const id = userId ?? tx.actor.id;
  if (id !== tx.actor.id && !mayDo(tx.ctx.principal, 'assignment:manage')) throw new SystemError('FORBIDDEN', 'forbidden', { permission: 'assignment:manage' });
  if (until && until <= tx.now) throw refuse(UserErrorCode.INVALID_INPUT, 'awayUntilPast', { field: ['until'] });
  const [clerk] = await holdersOf(tx.em, 'assignment:take', tx.now, [id]);
  if (!clerk) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'User' }, field: ['userId'] });
  const known = await tx.em.findOne(Absence, { userId: id });
  if (away && known) known.until = until ?? null;
  if (away && !known) tx.em.create(Absence, { userId: id, until: until ?? null } as never);
  if (!away && known) tx.em.remove(known);
  if (away || known) await tx.emit({ type: away ? 'ClerkLeft' : 'ClerkCameBack', subject: { type: 'User', id }, data: { name: clerk.name } });
  return { userId: id };
});
