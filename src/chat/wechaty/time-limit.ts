/** A promise that rejects when another takes too long: a gateway that is gone answers nothing at all. */

export class TimeUp extends Error {
  override readonly name = 'TimeUp';
}

export async function within<Value>(milliseconds: number, what: string, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeUp(`${what}: no answer in ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}
