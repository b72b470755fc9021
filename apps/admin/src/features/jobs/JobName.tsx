import type { TOptions } from 'i18next';
import { useTranslation } from 'react-i18next';

/** Gives what a job does in the screen's language; its own name when a newer API added one. */
export function useJobName(): (name: string) => string {
  const { t } = useTranslation('jobs');
  // Names come from the API as text: the compiler cannot know them.
  const translate = t as unknown as (key: string, options: TOptions) => string;
  return (name) => translate(`names.${name.replaceAll('.', '_')}`, { defaultValue: name });
}

/** What a job does, with its own name for those who look it up. */
export function JobName({ name }: { name: string }) {
  return <span title={name}>{useJobName()(name)}</span>;
}
