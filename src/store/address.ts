/** Where a PostgreSQL server answers, and how pg reaches it. */

import type { PoolConfig } from 'pg';
import { StorageTrouble } from '../kernel/storage-trouble';

/** `host` is a name, an address, or the folder of a Unix socket. `schema` becomes the search path. */
export type DatabaseAddress = {
  readonly host: string;
  readonly port?: number;
  readonly user: string;
  readonly database: string;
  readonly password?: string;
  readonly schema?: string;
  /** `verified` asks for a certificate that this machine trusts; `encrypted` takes any. */
  readonly tls?: 'encrypted' | 'verified';
};

const tlsOf: Record<string, DatabaseAddress['tls'] | null> = {
  disable: null,
  allow: null,
  prefer: null,
  require: 'encrypted',
  'no-verify': 'encrypted',
  'verify-ca': 'verified',
  'verify-full': 'verified',
};

/**
 * Reads `postgresql://user:password@host:port/database?schema=…&sslmode=…`; `?host=/folder` names a Unix socket.
 * @throws StorageTrouble ('bad-address'); what it says never repeats the password.
 */
export function addressOf(url: string): DatabaseAddress {
  const parsed = parse(url);
  const named = parsed.hostname === noHost ? '' : decodeURIComponent(parsed.hostname.replace(/^\[(.*)\]$/, '$1'));
  const host = parsed.searchParams.get('host') ?? named;
  const database = decodeURIComponent(parsed.pathname.slice(1));
  const user = decodeURIComponent(parsed.username);
  if (host === '') throw bad('no host');
  if (database === '') throw bad('no database');
  if (user === '') throw bad('no user');
  const schema = parsed.searchParams.get('schema');
  return {
    host,
    user,
    database,
    ...(parsed.port !== '' && { port: Number(parsed.port) }),
    ...(parsed.password !== '' && { password: decodeURIComponent(parsed.password) }),
    ...(schema && { schema }),
    ...tls(parsed.searchParams.get('sslmode')),
  };
}

/** The settings of a pg pool (and of Prisma's adapter) for an address; `max` counts connections. */
export function poolConfig(address: DatabaseAddress, max = 10): PoolConfig {
  const { schema, tls, ...where } = address;
  return {
    ...where,
    max,
    ...(schema && { options: `-c search_path=${quoteOption(schema)}` }),
    ...(tls && { ssl: { rejectUnauthorized: tls === 'verified' } }),
  };
}

/** A host may be missing where `?host=` names a socket folder; URL would refuse that. */
const noHost = 'no-host.invalid';

function parse(url: string): URL {
  if (!/^postgres(ql)?:\/\//.test(url)) throw bad('does not begin with postgresql://');
  try {
    const parsed = new URL(url.replace(/^(postgres(?:ql)?:\/\/(?:[^@/]*@)?)\//, `$1${noHost}/`));
    decodeURIComponent(parsed.username + parsed.password + parsed.pathname);
    return parsed;
  } catch {
    throw bad('not a URL');
  }
}

function tls(mode: string | null): Pick<DatabaseAddress, 'tls'> {
  if (mode === null) return {};
  const found = tlsOf[mode];
  if (found === undefined) throw bad(`sslmode=${mode}`);
  return found === null ? {} : { tls: found };
}

/** The name as SQL quotes it, inside the server's option string, where a space and a backslash need a backslash. */
const quoteOption = (schema: string): string => `"${schema.replaceAll('"', '""')}"`.replace(/[\\ ]/g, '\\$&');

const bad = (said: string): StorageTrouble => new StorageTrouble({ kind: 'bad-address', said });
