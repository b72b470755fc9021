import type { Receiver } from '../world/receivers.js';

const maskMobile = (mobile: string): string =>
  mobile === '' ? '' : `${mobile.slice(0, 1)}*******${mobile.slice(-3)}`;

/** A receiver as a trade shows it: name and phone in part, the address not at all; where to is only a region. */
export function maskedReceiver(receiver: Receiver): Record<string, string> {
  return {
    receiver_name: `${[...receiver.name][0] ?? ''}**`,
    receiver_mobile: maskMobile(receiver.mobile),
    receiver_phone: maskMobile(receiver.phone),
    receiver_state: receiver.state,
    receiver_city: receiver.city,
    receiver_district: receiver.district,
    receiver_town: receiver.town,
    receiver_address: '**********',
    receiver_zip: receiver.zip,
  };
}
