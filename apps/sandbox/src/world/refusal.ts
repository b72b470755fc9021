/** What the world refuses to do in the state that it is in. `code` is for programs, `message` for people. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: 400 | 404 | 409 = 409,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}
