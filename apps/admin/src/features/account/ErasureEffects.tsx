import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';

/** What deleting a person takes away, and what stays and why: to be read before. */
export function ErasureEffects() {
  const { t } = useTranslation('account');
  const lists = [{ title: t('erase.goes'), items: [t('erase.account'), t('erase.contacts'), t('erase.orders')] }, { title: t('erase.stays'), items: [t('erase.books'), t('erase.log'), t('erase.consent')] }];
  return lists.map(({ title, items }) => (
    <Box key={title}>
      <Typography variant="subtitle2" component="h3">{title}</Typography>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 5 }}>{items.map((item) => <li key={item}>{item}</li>)}</Box>
    </Box>
  ));
}
