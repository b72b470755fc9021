import { LegalPage } from './LegalPage.js';

/** The privacy policy. */
export default function PrivacyPage() {
  return <LegalPage document="privacy" />;
}
