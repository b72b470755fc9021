/**
 * Dies here as by kill -9 when FAIL_AT names this point: `point`, or `point:detail`. For tests of what a crash leaves
 * behind; in production, and wherever FAIL_AT is not set, it does nothing.
 */
export const failPoint: (point: FailPoint, detail?: string) => void = armed();

/** Every place where a test may let the process die. */
type FailPoint = 'before-commit' | 'after-commit' | 'shipments.waybill-ordered' | 'channels.notice-sent' | 'payments.refund-sent';

function armed(): (point: FailPoint, detail?: string) => void {
  const { FAIL_AT: wanted, NODE_ENV } = process.env;
  if (!wanted || NODE_ENV === 'production') return () => undefined;
  return (point, detail) => {
    if (wanted === (detail === undefined ? point : `${point}:${detail}`)) process.kill(process.pid, 'SIGKILL');
  };
}
