import Link from '@mui/material/Link';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { CopyText } from '../../ui/CopyText.js';
import { DateText } from '../../ui/DateText.js';
import { Facts } from '../../ui/Facts.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { OrderLink } from '../../ui/OrderLink.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { StatusText } from '../../ui/StatusText.js';
import { ReturnDeadline } from './ReturnDeadline.js';

const RETURN_FACTS = graphql(`
  fragment ReturnFacts on Return {
    state
    kind
    reason
    note
    evidence
    overrideReason
    rejectReason
    refundFailure
    refundAmount { amount }
    freightBearer
    freightAmount { amount }
    requestedAt
    requestedBy
    reviewedAt
    reviewedBy
    receivedAt
    carrier
    waybillNo
    order { ...OrderLink }
    returnTo { id name province city district address contact phone }
    ...ReturnDeadline
  }
`);
const isAddress = (text: string): boolean => /^https?:\/\//.test(text);

/** What is known of a return: reason, money, freight, deadline, the way back. What does not apply is left out. */
export function ReturnFacts({ return: row }: { return: FragmentType<typeof RETURN_FACTS> }) {
  const { t } = useTranslation('returns');
  const shown = readFragment(RETURN_FACTS, row);
  const { returnTo, waybillNo } = shown;
  const items: { name: string; value: React.ReactNode; given?: unknown }[] = [
    { name: t('columns.state'), value: <StatusChip of="ReturnState" value={shown.state} /> },
    { name: t('columns.deadline'), value: <ReturnDeadline return={shown} />, given: shown.state === 'REQUESTED' || shown.state === 'RECEIVED' },
    { name: t('columns.kind'), value: <StatusText of="ReturnKind" value={shown.kind} /> },
    { name: t('columns.reason'), value: <StatusText of="ReturnReason" value={shown.reason} /> },
    { name: t('facts.note'), value: shown.note, given: shown.note },
    { name: t('facts.evidence'), value: shown.evidence.map((each) => <div key={each}>{isAddress(each) ? <Link href={each} target="_blank" rel="noreferrer">{each}</Link> : each}</div>), given: shown.evidence.length },
    { name: t('facts.override'), value: shown.overrideReason, given: shown.overrideReason },
    { name: t('facts.rejectReason'), value: shown.rejectReason, given: shown.rejectReason },
    { name: t('facts.refundFailure'), value: shown.refundFailure, given: shown.refundFailure },
    { name: t('columns.order'), value: <OrderLink order={shown.order} /> },
    { name: t('columns.amount'), value: <MoneyText amount={shown.refundAmount.amount} strong /> },
    { name: t('facts.freight'), value: <><StatusText of="FreightBearer" value={shown.freightBearer} /> <MoneyText amount={shown.freightAmount.amount} /></> },
    { name: t('facts.returnTo'), value: returnTo && `${returnTo.name} ${returnTo.contact} ${returnTo.phone} ${returnTo.province}${returnTo.city}${returnTo.district}${returnTo.address}`, given: returnTo },
    { name: t('columns.waybill'), value: waybillNo && <>{shown.carrier} <CopyText text={waybillNo} mono /></>, given: waybillNo },
    { name: t('columns.requestedAt'), value: <>{shown.requestedBy} · <DateText at={shown.requestedAt} full /></> },
    { name: t('facts.reviewed'), value: shown.reviewedAt && <>{shown.reviewedBy} · <DateText at={shown.reviewedAt} full /></>, given: shown.reviewedAt },
    { name: t('facts.received'), value: shown.receivedAt && <DateText at={shown.receivedAt} full />, given: shown.receivedAt },
  ];
  return <Facts items={items.filter((item) => !('given' in item) || item.given)} />;
}
