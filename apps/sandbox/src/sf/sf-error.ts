/** An error of the gateway itself (`A…`), before any service has looked at the message. */
export class SfGatewayError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'SfGatewayError';
  }
}
