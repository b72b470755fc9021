import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { sizeText } from '../../format/size-text.js';

const MY_FILES = graphql(`
  query MyFiles {
    myFiles { id name kind size url expiresAt }
  }
`);

/** The files that somebody uploaded or had made, until they expire. */
export default function MyFilesPage() {
  const { t } = useTranslation('files');
  const { data, error, refetch } = useQuery(MY_FILES, { fetchPolicy: 'cache-and-network' });
  const files = data?.myFiles ?? [];
  return (
    <Box sx={{ maxWidth: 960, width: '100%' }}>
      <PageHeader title={t('mine.title')} />
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 4 }}>{t('mine.hint')}</Typography>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <LinearProgress aria-label={t('mine.title')} />}
      {data && (
        <Card flush>
          {files.length === 0 ? <EmptyState title={t('mine.empty')} /> : (
            <PlainTable
              label={t('mine.title')} heads={[{ text: t('mine.name'), wide: true }, t('mine.kind'), { text: t('mine.size'), number: true, whole: true }, t('mine.until'), t('mine.download')]}
              rows={files.map((file) => ({ id: file.id, cells: [file.name, t(`mine.kinds.${file.kind}`), sizeText(file.size), <DateText key="until" at={file.expiresAt} />, <Button key="get" size="small" href={file.url} download aria-label={`${t('mine.download')} ${file.name}`}>{t('mine.download')}</Button>] }))}
            />
          )}
        </Card>
      )}
    </Box>
  );
}
