import Visibility from '@mui/icons-material/VisibilityOutlined';
import VisibilityOff from '@mui/icons-material/VisibilityOffOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
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
      <TextField label={t('username')} value={username} onChange={(event) => setUsername(event.target.value)} required autoComplete="username" slotProps={{ htmlInput: { maxLength: 120, autoCapitalize: 'none', spellCheck: false } }} />
      <TextField
        label={t('password')} type={shown ? 'text' : 'password'} value={password} onChange={(event) => setPassword(event.target.value)} required autoComplete="current-password"
        slotProps={{
          htmlInput: { maxLength: 200 },
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <IconButton size="small" edge="end" aria-label={toggleLabel} aria-pressed={shown} onClick={() => setShown(!shown)}>{shown ? <VisibilityOff /> : <Visibility />}</IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
      <Button type="submit" variant="contained" loading={busy}>{t('submit')}</Button>
    </Stack>
  );
}
