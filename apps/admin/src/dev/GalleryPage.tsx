import Stack from '@mui/material/Stack';
import { NotFoundPage } from '../app/NotFoundPage.js';
import { useSession } from '../auth/session.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../ui/PageHeader.js';
import { GalleryDialogs } from './GalleryDialogs.js';
import { GalleryStates } from './GalleryStates.js';
import { GalleryTable } from './GalleryTable.js';
import { GalleryTones } from './GalleryTones.js';

/** Every shared part in every state, for the eye and for axe; only where there is nothing to protect. */
export default function GalleryPage() {
  const { t } = useText();
  const { demoMode } = useSession();
  if (!demoMode && !import.meta.env.DEV) return <NotFoundPage />;
  return (
    <>
      <PageHeader title={t('gallery.title')} />
      <Stack spacing={4}>
        <GalleryTones />
        <GalleryTable />
        <GalleryStates />
        <GalleryDialogs />
      </Stack>
    </>
  );
}
