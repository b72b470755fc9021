import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';

/** A refusal of the API. */
export interface UserErrorLike {
  code: string;
  message: string;
  field?: readonly string[] | null;
}

/** Puts each refusal at the field that it names and the cursor into the first of them; what names none of the form's fields stands under the form. */
export function placeUserErrors<Values extends FieldValues>(form: Pick<UseFormReturn<Values>, 'getValues' | 'setError'>, refusals: readonly UserErrorLike[]): void {
  const known = Object.keys(form.getValues());
  const general: string[] = [];
  let shouldFocus = true;
  for (const { field, message } of refusals) {
    const path = field?.join('.');
    if (path && field?.[0] !== undefined && known.includes(field[0])) {
      form.setError(path as Path<Values>, { type: 'server', message }, { shouldFocus });
      shouldFocus = false;
    } else general.push(message);
  }
  if (general.length > 0) form.setError('root', { type: 'server', message: general.join('\n') });
}
