import { LegalPage } from './LegalPage.js';

/** The user agreement. */
export default function AgreementPage() {
  return <LegalPage document="agreement" />;
}
