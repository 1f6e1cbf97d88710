-- What a receiver keeps, as views. Read in the directory with its files.
-- Times are in UTC. A half-written line is skipped: all of its columns are NULL.

CREATE OR REPLACE TEMP VIEW events AS
SELECT received, id, version, os, arch, command_path, schema_version, "timestamp"
FROM read_json('events-*.jsonl*', format = 'newline_delimited', ignore_errors = true, columns = {
  received: 'TIMESTAMP', id: 'VARCHAR', signal: 'VARCHAR', arch: 'VARCHAR', command_path: 'VARCHAR',
  os: 'VARCHAR', schema_version: 'VARCHAR', "timestamp": 'VARCHAR', version: 'VARCHAR'})
WHERE received IS NOT NULL AND version IS NOT NULL;

CREATE OR REPLACE TEMP VIEW rejected AS
SELECT received, raw
FROM read_json('rejected-*.jsonl*', format = 'newline_delimited', ignore_errors = true, columns = {
  received: 'TIMESTAMP', raw: 'VARCHAR'})
WHERE received IS NOT NULL AND raw IS NOT NULL;

-- Datagrams that arrived and were lost: `kernel` before rsyslog read them, `queue` because there
-- was no room for them on the disk, `write` because they could not be written.
CREATE OR REPLACE TEMP VIEW lost AS
SELECT received, 'kernel' AS place, dropped AS datagrams
FROM read_json('drops.jsonl*', format = 'newline_delimited', ignore_errors = true, columns = {
  received: 'TIMESTAMP', dropped: 'BIGINT'})
WHERE dropped > 0
UNION ALL
SELECT received, if(origin = 'core.queue', 'queue', 'write'), coalesce("discarded.full", failed)
FROM read_json('stats.json*', format = 'newline_delimited', ignore_errors = true, columns = {
  received: 'TIMESTAMP', name: 'VARCHAR', origin: 'VARCHAR', failed: 'BIGINT', "discarded.full": 'BIGINT'})
WHERE coalesce("discarded.full", failed) > 0;
