import { rowsOf, type Row, type World } from './world.js';

const STOCKS = `
  select s.sku_id as sku, s.on_hand, s.reserved, s.available,
    (select coalesce(sum(m.on_hand_delta), 0) from stock_movement m where m.sku_id = s.sku_id and m.warehouse_id = s.warehouse_id) as moved,
    (select coalesce(sum(m.reserved_delta), 0) from stock_movement m where m.sku_id = s.sku_id and m.warehouse_id = s.warehouse_id) as moved_reserved,
    (select coalesce(sum(r.quantity), 0) from reservation r where r.sku_id = s.sku_id and r.warehouse_id = s.warehouse_id) as promised,
    (select coalesce(sum(r.quantity), 0) from reservation r join orders o on o.id = r.order_id where r.sku_id = s.sku_id and r.warehouse_id = s.warehouse_id and o.fulfilment_status <> 'UNALLOCATED') as held_for_work,
    (select coalesce(sum(l.quantity), 0) from fulfilment_order_line l join fulfilment_order f on f.id = l.fulfilment_order_id
      where l.sku_id = s.sku_id and f.warehouse_id = s.warehouse_id and f.state in ('AWAITING_PICKING', 'PICKING', 'PACKED')) as worked_on
  from stock s where s.sku_id in (?)`;
/** What is asked for as pieces: plain lines, and the components of bundles. */
const DEMAND = `
  select g.sku,
    coalesce(sum(case when o.stage <> 'CANCELLED' and o.fulfilment_status in ('UNALLOCATED', 'ALLOCATED', 'PICKING', 'PACKED', 'PARTIALLY_SHIPPED') then g.quantity - g.shipped else 0 end), 0) as wanted,
    coalesce(sum(g.shipped), 0) as shipped,
    coalesce(sum(case when g.shipped > g.quantity or g.returned > g.shipped then 1 else 0 end), 0) as too_many
  from (
    select l.order_id, l.sku_id as sku, l.quantity, l.shipped_quantity as shipped, l.returned_quantity as returned from order_line l where not l.bundle
    union all
    select c.order_id, c.sku_id as sku, c.quantity * l.quantity as quantity, c.shipped_quantity as shipped, c.returned_quantity as returned
    from order_line_component c join order_line l on l.id = c.order_line_id
  ) g join orders o on o.id = g.order_id where g.sku in (?) group by g.sku`;
const BACK = `
  select l.sku_id as sku, sum(l.received_quantity) as pieces
  from order_return_line l where l.received_quantity is not null and l.sku_id in (?) group by l.sku_id`;
const ORDERS = `
  select o.id, o.stage, o.fulfilment_status as goods, o.payment_status as money, o.payable, o.paid, o.refunded,
    (select coalesce(sum(l.payable), 0) from order_line l where l.order_id = o.id) + o.freight as asked,
    (select count(*) from order_line l left join sku s on s.id = l.sku_id where l.order_id = o.id and (l.placed_at <> o.placed_at or l.shop_id <> o.shop_id or coalesce(l.category, '') <> coalesce(s.category, ''))) as misplaced_lines,
    (select coalesce(sum(p.amount), 0) from payment p where p.order_id = o.id and p.state = 'SUCCEEDED') as taken,
    (select coalesce(sum(r.amount), 0) from refund r where r.order_id = o.id and r.state = 'SUCCEEDED') as given_back,
    (select coalesce(sum(r.amount), 0) from refund r where r.order_id = o.id and r.state <> 'FAILED') as on_the_way_back,
    (select coalesce(sum(p.refunded), 0) from payment p where p.order_id = o.id) as booked_back,
    (select count(*) from fulfilment_order f where f.order_id = o.id and f.state <> 'CANCELLED') as live_works,
    (select count(*) from fulfilment_order f where f.order_id = o.id and f.state = 'AWAITING_PICKING') as waiting_works,
    (select count(*) from fulfilment_order f where f.order_id = o.id and f.state = 'PACKED') as packed_works,
    (select count(*) from fulfilment_order f where f.order_id = o.id and f.state = 'SHIPPED') as shipped_works,
    (select count(*) from fulfilment_order f where f.order_id = o.id and f.state <> 'CANCELLED' and f.item_count <> (select coalesce(sum(l.quantity), 0) from fulfilment_order_line l where l.fulfilment_order_id = f.id)) as works_that_do_not_add_up,
    (select coalesce(sum(f.item_count), 0) from fulfilment_order f where f.order_id = o.id and f.state <> 'CANCELLED') as worked,
    (select coalesce(sum(case when l.bundle then 0 else l.quantity end), 0) from order_line l where l.order_id = o.id)
      + (select coalesce(sum(c.quantity * l.quantity), 0) from order_line_component c join order_line l on l.id = c.order_line_id where c.order_id = o.id) as pieces,
    (select count(*) from fulfilment_order f join shipment s on s.fulfilment_order_id = f.id where f.order_id = o.id and f.state = 'SHIPPED' and s.state in ('DELIVERED', 'RETURNED')) as arrived_works,
    (select count(*) from order_hold h where h.order_id = o.id and h.released_at is null) as holds, o.held, o.backordered,
    (select count(*) from order_hold h where h.order_id = o.id and h.released_at is null and h.reason = 'STOCK_SHORT') as short
  from orders o where o.id in (?)`;
const LEDGER = `
  select e.id from ledger_entry e join ledger_posting p on p.entry_id = e.id where e.order_id in (?) group by e.id having sum(p.amount) <> 0`;

const LEFT = ['PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'RETURNED'];

/** How the goods of an order stand, by how many of its parts are how far. */
function goodsByWork(of: (name: string) => number): string {
  const [all, waiting, packed, shipped] = [of('live_works'), of('waiting_works'), of('packed_works'), of('shipped_works')];
  if (all === 0) return 'UNALLOCATED';
  if (shipped === all) return of('arrived_works') === all ? 'DELIVERED' : 'SHIPPED';
  if (shipped > 0) return 'PARTIALLY_SHIPPED';
  if (waiting === all) return 'ALLOCATED';
  return packed === all ? 'PACKED' : 'PICKING';
}

/** Every invariant of the domain that does not hold in this world now, in words. Must be none. */
export async function brokenIn(world: World): Promise<string[]> {
  const skus = world.goods.map(({ skuId }) => skuId);
  const [stocks, demand, back, orders, unbalanced] = await Promise.all([
    rowsOf(world, STOCKS, skus), rowsOf(world, DEMAND, skus), rowsOf(world, BACK, skus), rowsOf(world, ORDERS, world.orders), rowsOf(world, LEDGER, world.orders),
  ]);
  return [
    ...stocks.flatMap((stock) => ofStock(stock)),
    ...skus.flatMap((sku) => ofSku(world, stocks.filter((stock) => stock['sku'] === sku), demand.find((row) => row['sku'] === sku), back.find((row) => row['sku'] === sku))),
    ...orders.flatMap((order) => ofOrder(world, order)),
    ...unbalanced.map((entry) => `postings of ${String(entry['id'])} do not sum to zero`),
  ];
}

const n = (row: Row | undefined, name: string): number => Number(row?.[name] ?? 0);

function ofStock(stock: Row): string[] {
  const sku = String(stock['sku']);
  const [onHand, reserved] = [n(stock, 'on_hand'), n(stock, 'reserved')];
  return broken(`stock of ${sku}`, {
    'reserved is between nothing and what is there': reserved >= 0 && reserved <= onHand,
    'available is what is there and not promised': n(stock, 'available') === onHand - reserved,
    'the movements sum to the balance': n(stock, 'moved') === onHand && n(stock, 'moved_reserved') === reserved,
    'reserved is what the reservations hold': n(stock, 'promised') === reserved,
    'what is held for allocated orders is what their open parts ask for there': n(stock, 'held_for_work') === n(stock, 'worked_on'),
  });
}

/** A SKU over all warehouses: an order in parts may want it in several. */
function ofSku(world: World, stocks: readonly Row[], demand: Row | undefined, back: Row | undefined): string[] {
  const all = (name: string): number => stocks.reduce((sum, stock) => sum + n(stock, name), 0);
  const sku = String(stocks[0]?.['sku']);
  const [onHand, reserved] = [all('on_hand'), all('reserved')];
  const counted = (world.received.get(sku) ?? 0) - n(demand, 'shipped') + n(back, 'pieces');
  return broken(`sku ${sku}`, {
    'reserved is what open orders want': n(demand, 'wanted') === reserved,
    'what is there is what came in and has not left': counted === onHand,
    'no line ships or returns more than it has': n(demand, 'too_many') === 0,
  });
}

function ofOrder(world: World, order: Row): string[] {
  const of = (name: string): number => Number(order[name] ?? 0);
  const id = String(order['id']);
  const left = LEFT.includes(String(order['goods']));
  const cancelled = order['stage'] === 'CANCELLED';
  const was = world.ended.get(id);
  if (cancelled || left) world.ended.set(id, cancelled ? 'CANCELLED' : 'LEFT');
  return broken(`order ${id}`, {
    'the lines and the freight sum to what is to be paid': of('asked') === of('payable'),
    'its lines stand at its time, in its shop and among goods of their category': of('misplaced_lines') === 0,
    'paid is what its payments brought': of('paid') === of('taken'),
    'refunded is what its refunds brought': of('refunded') === of('given_back'),
    'refunds never exceed what was paid': of('on_the_way_back') <= of('taken'),
    'payments know what refunds take of them': of('booked_back') === of('on_the_way_back'),
    'unpaid means that nothing came': (order['money'] === 'UNPAID') === (of('paid') === 0),
    'refunded in full means that all of it went back': (order['money'] === 'REFUNDED') === (of('paid') > 0 && of('refunded') >= of('paid')),
    'its parts together are the whole': of('live_works') === 0 || (of('worked') === of('pieces') && of('works_that_do_not_add_up') === 0),
    'its goods stand as the warehouses say': goodsByWork(of) === String(order['goods']),
    'held means that a hold is open': (of('holds') > 0) === (of('held') === 1),
    'it waits for goods while a hold says that they are short': (of('short') > 0) === (of('backordered') === 1),
    'nothing of a cancelled order leaves': !(cancelled && left),
    'what is cancelled stays so': was !== 'CANCELLED' || cancelled,
    'what has left is neither back nor cancelled': was !== 'LEFT' || (left && !cancelled),
    'only what was reviewed is worked on': of('live_works') === 0 || ['APPROVED', 'COMPLETED'].includes(String(order['stage'])),
  });
}

function broken(of: string, rules: Record<string, boolean>): string[] {
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${of}: not true that ${rule}`]));
}
