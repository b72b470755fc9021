import Visibility from '@mui/icons-material/VisibilityOutlined';
import VisibilityOff from '@mui/icons-material/VisibilityOffOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import InputLabel from '@mui/material/InputLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignInState } from './use-sign-in.js';

/** User name, e-mail or mobile, and password; password managers know the fields. */
export function SignInForm({ busy, refusal, submit, expired }: Pick<SignInState, 'busy' | 'refusal' | 'submit'> & { expired: boolean }) {
  const { t } = useTranslation('auth');
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    void submit(username.trim(), password);
  };
  const toggleLabel = t(shown ? 'hidePassword' : 'showPassword');
  return (
    <Stack component="form" spacing={5} onSubmit={send} sx={{ mt: 5 }}>
      {expired && !refusal && <Alert severity="info">{t('expired')}</Alert>}
      {refusal && <Alert severity="error" role="alert">{refusal}</Alert>}
      <Field id="username" label={t('username')}>
        <OutlinedInput id="username" label={t('username')} value={username} onChange={(event) => setUsername(event.target.value)} autoComplete="username" slotProps={{ input: { maxLength: 120, autoCapitalize: 'none', spellCheck: false } }} />
      </Field>
      <Field id="password" label={t('password')}>
        <OutlinedInput
          id="password" label={t('password')} type={shown ? 'text' : 'password'} value={password} onChange={(event) => setPassword(event.target.value)} autoComplete="current-password" slotProps={{ input: { maxLength: 200 } }}
          endAdornment={(
            <InputAdornment position="end">
              <IconButton size="small" edge="end" aria-label={toggleLabel} aria-pressed={shown} onClick={() => setShown(!shown)}>{shown ? <VisibilityOff /> : <Visibility />}</IconButton>
            </InputAdornment>
          )}
        />
      </Field>
      <Button type="submit" variant="contained" loading={busy}>{t('submit')}</Button>
    </Stack>
  );
}

/** A TextField without its Select, which the first load would carry for nothing. */
function Field({ id, label, children }: { id: string; label: string; children: React.ReactNode }) {
  return <FormControl required fullWidth size="small"><InputLabel htmlFor={id}>{label}</InputLabel>{children}</FormControl>;
}
