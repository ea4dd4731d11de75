/** What the server is told at every start: small, quiet, in UTC, and reachable by us alone. */

import type { Channel } from './channel';
import type { Home } from './home';

/** `name=value` pairs for `postgres -c`; given at each start, so that a new release changes them in old homes too. */
export function serverSettings(home: Home, channel: Channel, fsync: boolean): string[] {
  return [
    ...reach(channel),
    ...memory,
    // Tests and replays open many small pools beside one another.
    `max_connections=${fsync ? 30 : 100}`,
    'timezone=UTC',
    ...log(home),
    ...(fsync ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
}

function reach(channel: Channel): string[] {
  if (channel.kind === 'loopback') return ['listen_addresses=127.0.0.1', `port=${channel.port}`, 'unix_socket_directories='];
  // The setting is a list: quotes keep a comma or a space in the folder's name from splitting it.
  const folder = `"${channel.folder.replaceAll('"', '""')}"`;
  return ['listen_addresses=', `port=${channel.port}`, `unix_socket_directories=${folder}`, 'unix_socket_permissions=0700'];
}

/** One bot's load. Without parallel queries no shared memory beyond the buffers is asked for (containers give little). */
const memory = [
  'shared_buffers=32MB',
  'max_wal_size=256MB',
  'max_worker_processes=2',
  'max_parallel_workers_per_gather=0',
  'max_parallel_maintenance_workers=0',
  'max_logical_replication_workers=0',
  'autovacuum_max_workers=1',
  'io_method=sync',
  'jit=off',
];

/** A file a weekday, begun anew each week. Terse, and without statements: details of an error may hold personal data. */
const log = (home: Home): string[] => [
  'logging_collector=on',
  `log_directory=${home.log}`,
  'log_filename=postgres-%a.log',
  'log_truncate_on_rotation=on',
  'log_rotation_age=1d',
  'log_rotation_size=0',
  'log_timezone=UTC',
  'log_min_messages=warning',
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
  'log_checkpoints=off',
  'log_autovacuum_min_duration=-1',
];
