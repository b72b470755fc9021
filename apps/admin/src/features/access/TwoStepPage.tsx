import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../ui/PageHeader.js';
import { TwoStepCard } from './TwoStepCard.js';

/** Two-step sign-in as a page of its own. */
export default function TwoStepPage() {
  const { t } = useTranslation('twoStep');
  return (
    <>
      <PageHeader title={t('title')} />
      <Box sx={{ maxWidth: 640 }}><TwoStepCard /></Box>
    </>
  );
}
