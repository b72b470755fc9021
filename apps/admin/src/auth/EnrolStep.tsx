import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../command/use-command.js';
import { AppCodeField } from '../features/access/AppCodeField.js';
import { SecretCode, type Proposed } from '../features/access/SecretCode.js';
import { graphql } from '../generated/gql/index.js';
import { placeUserErrors } from '../ui/place-user-errors.js';
import { useConfirmSignIn, type StepProps } from './use-confirm-sign-in.js';

const ENROL = graphql(`
  mutation EnrolAtSignIn($input: EnrolAtSignInInput!) {
    enrolAtSignIn(input: $input) { secret uri userErrors { code message field } }
  }
`);

/** Sets up the second factor that a role asks for, before anything else. */
export function EnrolStep(step: StepProps) {
  const { t } = useTranslation('twoStep');
  const confirm = useConfirmSignIn(step);
  const [proposed, setProposed] = useState<Proposed>();
  const enrol = useCommand(ENROL, { keyless: true, onDone: ({ secret, uri }) => setProposed({ secret: secret ?? '', uri: uri ?? '' }) });
  const form = useForm({ defaultValues: { code: '' } });
  const submit = form.handleSubmit(async ({ code }) => placeUserErrors(form, await (proposed ? confirm(code) : enrol({ ticket: step.stage.ticket }))));
  const { errors, isSubmitting } = form.formState;
  return (
    <Stack component="form" noValidate spacing={4} onSubmit={(event) => void submit(event)} sx={{ mt: 4 }}>
      {!proposed && <Typography>{t('enrolHint')}</Typography>}
      {proposed && <SecretCode secret={proposed.secret} uri={proposed.uri} />}
      {proposed && <AppCodeField form={form} />}
      {errors.root && <Alert severity="error">{errors.root.message}</Alert>}
      <Button type="submit" variant="contained" loading={isSubmitting} autoFocus>{t(proposed ? 'enrolSubmit' : 'enrolBegin')}</Button>
      <Link component="button" type="button" onClick={() => step.leave()} sx={{ alignSelf: 'flex-start' }}>{t('otherAccount')}</Link>
    </Stack>
  );
}
