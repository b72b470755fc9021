import type { ModuleDefinition } from '../../platform/module.js';
import { AccountResolver, ViewerPreferenceResolver } from './account.resolver.js';
import { Consent } from './consent.entity.js';
import { addExportDownload } from './export-download.js';
import { HumanProof } from './human-proof.entity.js';
import { registerIdentity } from './identity-jobs.js';
import { IdentityResolver } from './identity.resolver.js';
import { Invitation } from './invitation.entity.js';
import { InvitationResolver } from './invitation.resolver.js';
import { KnownBrowser } from './known-browser.entity.js';
import { OutgoingMessage } from './outgoing-message.entity.js';
import { PersonalDataResolver } from './personal-data.resolver.js';
import { PersonalExport } from './personal-export.entity.js';
import { Preference } from './preference.entity.js';
import { VerificationCode } from './verification-code.entity.js';

export const identityModule: ModuleDefinition = {
  entities: [VerificationCode, HumanProof, OutgoingMessage, Consent, Invitation, Preference, KnownBrowser, PersonalExport],
  resolvers: [IdentityResolver, InvitationResolver, AccountResolver, ViewerPreferenceResolver, PersonalDataResolver],
  register: registerIdentity,
  routes: (app, runtime, _config, contextOf) => addExportDownload(app, runtime, contextOf),
};
