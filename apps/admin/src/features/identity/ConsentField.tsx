import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { Controller, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.js';

/** Consent to the two documents; each opens in a tab of its own, so that nothing filled in is lost. */
export function ConsentField<Values extends FieldValues & { consent: boolean }>({ form }: { form: UseFormReturn<Values> }) {
  const { t } = useTranslation('identity');
  const id = useId();
  return (
    <Controller
      control={form.control} name={'consent' as Path<Values>} rules={{ validate: (given) => given === true || t('register.consentMissing') }}
      render={({ field: { value, ref, ...field }, fieldState: { error } }) => (
        <FormControl error={Boolean(error)} sx={{ flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center' }}>
          <Checkbox {...field} checked={value} slotProps={{ input: { ref, 'aria-labelledby': id, ...(error && { 'aria-describedby': `${id}-error` }) } }} sx={{ ml: -2.5 }} />
          <Typography id={id} variant="body2" component="span" sx={{ flex: 1 }}>
            {t('register.consent')} <Link href={paths.agreement} target="_blank">{t('legal.agreement')}</Link> {t('register.and')} <Link href={paths.privacy} target="_blank">{t('legal.privacy')}</Link>
          </Typography>
          {error && <FormHelperText id={`${id}-error`} sx={{ width: '100%' }}>{error.message}</FormHelperText>}
        </FormControl>
      )}
    />
  );
}
