import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const PAUSE_SECONDS = 60;

/** Sends the codes again, a minute after they were sent at the earliest. `sentAt` is when, in ms. */
export function ResendButton({ sentAt, onResend }: { sentAt: number; onResend: () => Promise<void> }) {
  const { t } = useTranslation('identity');
  const [now, setNow] = useState(() => Date.now());
  const [busy, setBusy] = useState(false);
  const seconds = Math.max(0, Math.ceil(PAUSE_SECONDS - (now - sentAt) / 1_000));
  useEffect(function countDown() {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const resend = async (): Promise<void> => {
    setBusy(true);
    await onResend();
    setBusy(false);
  };
  return <Button disabled={seconds > 0} loading={busy} onClick={() => void resend()}>{seconds > 0 ? t('register.resendIn', { seconds }) : t('register.resend')}</Button>;
}
