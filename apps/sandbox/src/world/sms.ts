/** A text message as the phone shows it. */
export interface Sms {
  bizId: string;
  outId: string;
  phone: string;
  text: string;
  at: number;
}
