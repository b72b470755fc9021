import { useText } from '../../i18n/use-text.js';
import { useMay } from '../../auth/session.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { Timeline } from '../../ui/Timeline.js';
import { OrderAttachments } from './OrderAttachments.js';
import { OrderCommentBox } from './OrderCommentBox.js';

const ORDER_TIMELINE = graphql(`
  fragment OrderTimeline on Order {
    id
    timeline { id type message actorName at }
    attachments { id entryId name contentType size url }
  }
`);

type OfOrder = FragmentType<typeof ORDER_TIMELINE>;

/** What happened to an order and what was said about it, with a box to say more. */
export function OrderTimeline({ order }: { order: OfOrder }) {
  const { t } = useText();
  const may = useMay();
  const { id } = readFragment(ORDER_TIMELINE, order);
  return <Card title={t('timeline.title')}><OrderTimelineEntries order={order} composer={may('order:comment') && <OrderCommentBox key={id} orderId={id} />} /></Card>;
}

/** The entries of an order's timeline, each with the files that were attached to it; only the newest where `most` says so. */
export function OrderTimelineEntries({ order, composer, most }: { order: OfOrder; composer?: React.ReactNode; most?: number }) {
  const { timeline, attachments } = readFragment(ORDER_TIMELINE, order);
  const below = (entry: string): React.ReactNode => {
    const files = attachments.filter(({ entryId }) => entryId === entry);
    return files.length > 0 && <OrderAttachments files={files} />;
  };
  return <Timeline entries={timeline.slice(0, most)} composer={composer} below={below} />;
}
