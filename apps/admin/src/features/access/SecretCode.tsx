import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { QRCodeSVG } from 'qrcode.react';
import { useTranslation } from 'react-i18next';
import { CopyText } from '../../ui/CopyText.js';

export interface Proposed {
  secret: string;
  uri: string;
}

/** A new secret, to be scanned or typed into an authenticator app. */
export function SecretCode({ secret, uri }: Proposed) {
  const { t } = useTranslation('twoStep');
  return (
    <>
      <Typography>{t('scan')}</Typography>
      {/* Dark on white in both schemes: not every app reads it the other way round. */}
      <Box sx={{ alignSelf: 'center', p: 3, bgcolor: 'common.white', borderRadius: 1, border: 1, borderColor: 'divider', lineHeight: 0 }}>
        <QRCodeSVG value={uri} size={176} role="img" aria-label={t('qr')} />
      </Box>
      <Box>
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>{t('typed')}</Typography>
        <CopyText text={secret} mono>{secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</CopyText>
      </Box>
    </>
  );
}
