import { useRouteError } from 'react-router';
import { useText } from '../i18n/use-text.js';
import { ErrorState } from '../ui/ErrorState.js';
import { PageHeader } from '../ui/PageHeader.js';

/** A bug in a page: the rest of the application stays. */
export function CrashPage() {
  const { t } = useText();
  const error = useRouteError();
  return (
    <main>
      <PageHeader title={t('error.crashed')} />
      <p>{t('error.crashedHint')}</p>
      <ErrorState error={error} onRetry={() => location.reload()} />
    </main>
  );
}
