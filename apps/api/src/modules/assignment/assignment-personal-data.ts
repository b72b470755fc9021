import type { PersonalDataHolder } from '../../platform/personal-data.js';
import { Absence } from './absence.entity.js';
import { TeamMember } from './team.entity.js';

/** Whose account is gone belongs to no team and is not away. What he worked on says so still: it is the shop's record. */
export const assignmentPersonalData: PersonalDataHolder = {
  async collect(em, { userIds }) {
    const absences = await em.find(Absence, { userId: { $in: [...userIds] } });
    return { absences: absences.map(({ until }) => ({ until: until ?? null })) };
  },
  async erase(tx, { userIds }) {
    if (userIds.length === 0) return;
    await tx.em.nativeDelete(TeamMember, { userId: { $in: [...userIds] } });
    await tx.em.nativeDelete(Absence, { userId: { $in: [...userIds] } });
  },
};
