/** Which errors of the database are the world's (a full disk, a server that is away) and not a mistake of ours. */

/** Classes of SQLSTATE: connection, resources (53100 is a full disk), intervention (a server that ends or starts), system. */
const outsideClasses = ['08', '53', '57P', '58', 'XX001', 'XX002'];
const outsideCodes = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND', 'ENOSPC'];
/** P1xxx: Prisma cannot reach or enter the database. */
const prismaCode = /^P1\d{3}$/;

/** Looks through what Prisma and its adapter wrap around the database's own error. Such an error is worth another try later. */
export function failedOutside(error: unknown): boolean {
  for (let inner: unknown = error, depth = 0; typeof inner === 'object' && inner !== null && depth < 6; depth += 1) {
    const { code, originalCode, message } = inner as { code?: unknown; originalCode?: unknown; message?: unknown };
    if ([code, originalCode].some(saysOutside)) return true;
    if (/^Connection terminated|timeout exceeded when trying to connect/.test(String(message))) return true;
    inner = within(inner);
  }
  return false;
}

function saysOutside(code: unknown): boolean {
  if (typeof code !== 'string') return false;
  return outsideCodes.includes(code) || prismaCode.test(code) || outsideClasses.some((start) => isState(code) && code.startsWith(start));
}

const isState = (code: string): boolean => /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('P');

function within(error: object): unknown {
  const { cause, meta } = error as { cause?: unknown; meta?: { driverAdapterError?: unknown } };
  return cause ?? meta?.driverAdapterError;
}
