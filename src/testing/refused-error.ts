/** What the gateway answers in place of doing something. Thrown inside, never out of the gateway. */
export class RefusedError extends Error {
  readonly status: number;
  readonly detail: string;

  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
    this.detail = detail;
  }
}
