import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Circle from '@mui/icons-material/RadioButtonUncheckedOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { PasswordPolicyQuery } from '../../generated/gql/graphql.js';
import { meetsRule, strengthOf } from './password-strength.js';

const TONE = ['error.main', 'error.main', 'warning.main', 'success.main', 'success.main'] as const;
// For ears alone.
const UNSEEN = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' } as const;

interface StrengthMeterProps {
  password: string;
  policy: PasswordPolicyQuery['passwordPolicy'];
  personal: readonly string[];
}

/** How strong a password is, in a bar and a word, and which of the rules it meets. */
export function StrengthMeter({ password, policy, personal }: StrengthMeterProps) {
  const { t } = useTranslation('identity');
  const strength = strengthOf(password);
  const length = [...password].length;
  const rules = [
    { key: 'length', text: t('strength.length', policy), met: length >= policy.least && length <= policy.most },
    ...policy.rules.map((rule) => ({ key: rule, text: t(`strength.${rule}`), met: password !== '' && rule !== 'NOT_COMMON' && meetsRule(rule, password, personal) })),
  ];
  return (
    <Box sx={{ mt: 2 }}>
      <Box aria-hidden sx={{ display: 'flex', gap: 1 }}>
        {[1, 2, 3, 4].map((step) => <Box key={step} sx={{ flex: 1, height: 4, borderRadius: 1, bgcolor: password && strength >= step ? TONE[strength] : 'divider' }} />)}
      </Box>
      <Typography variant="caption" role="status" sx={{ display: 'block', mt: 1, color: 'text.secondary' }}>{password ? t('strength.label', { word: t(`strength.s${strength}`) }) : t('strength.rules')}</Typography>
      <Box component="ul" aria-label={t('strength.rules')} sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
        {rules.map(({ key, text, met }) => (
          <Box key={key} component="li" sx={{ position: 'relative', display: 'flex', alignItems: 'center', gap: 1.5, color: 'text.secondary' }}>
            {met ? <CheckCircle color="success" sx={{ fontSize: 14 }} /> : <Circle sx={{ fontSize: 14 }} />}
            <Typography variant="caption">{text}</Typography>
            <Box component="span" sx={UNSEEN}>{t(met ? 'strength.met' : 'strength.open')}</Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
