import { useQuery } from '@apollo/client/react';
import Visibility from '@mui/icons-material/VisibilityOutlined';
import VisibilityOff from '@mui/icons-material/VisibilityOffOutlined';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import { useState } from 'react';
import { useWatch, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/index.js';
import { FormText } from '../../ui/FormInput.js';
import { StrengthMeter } from './StrengthMeter.js';

const PASSWORD_POLICY = graphql(`
  query PasswordPolicy {
    passwordPolicy { least most rules }
  }
`);

export interface PasswordValues {
  password: string;
  again: string;
}

interface PasswordFieldsProps<Values extends FieldValues & PasswordValues> {
  form: UseFormReturn<Values>;
  labels: { password: string; again: string };
  /** Names and addresses that the password must not contain. */
  personal?: readonly string[];
}

/** A new password, twice, with its strength and the policy's rules as they are met. */
export function PasswordFields<Values extends FieldValues & PasswordValues>({ form, labels, personal = [] }: PasswordFieldsProps<Values>) {
  const { t } = useTranslation(['identity', 'auth', 'ui']);
  const { data } = useQuery(PASSWORD_POLICY, { fetchPolicy: 'cache-first' });
  const [shown, setShown] = useState(false);
  // The compiler cannot see that a form with these two values has these two names.
  const name = (key: keyof PasswordValues) => key as Path<Values>;
  const password = String(useWatch({ control: form.control, name: name('password') }) ?? '');
  const toggle = t(shown ? 'auth:hidePassword' : 'auth:showPassword');
  const type = shown ? 'text' : 'password';
  const policy = data?.passwordPolicy;
  return (
    <>
      <div>
        <FormText
          form={form} name={name('password')} label={labels.password} rules={{ required: t('ui:form.required') }}
          field={{
            type,
            slotProps: {
              htmlInput: { maxLength: 200, autoComplete: 'new-password' },
              input: { endAdornment: <InputAdornment position="end"><IconButton size="small" edge="end" aria-label={toggle} aria-pressed={shown} onClick={() => setShown(!shown)}>{shown ? <VisibilityOff /> : <Visibility />}</IconButton></InputAdornment> },
            },
          }}
        />
        {policy && <StrengthMeter password={password} policy={policy} personal={personal} />}
      </div>
      <FormText
        form={form} name={name('again')} label={labels.again} rules={{ required: t('ui:form.required'), validate: (again) => again === form.getValues(name('password')) || t('register.differs') }}
        field={{ type, slotProps: { htmlInput: { maxLength: 200, autoComplete: 'new-password' } } }}
      />
    </>
  );
}
