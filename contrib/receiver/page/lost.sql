-- Lost datagrams by day and place: `kernel` before rsyslog read them, `queue` because it was full,
-- `write` because they could not be written.
CREATE OR REPLACE TEMP TABLE lost AS
SELECT left(received, 10) AS day, place, sum(datagrams) AS datagrams
FROM (
    SELECT received, 'kernel' AS place, dropped AS datagrams
    FROM read_json(
        getvariable('drops'), format = 'newline_delimited', ignore_errors = true,
        columns = {received: 'VARCHAR', dropped: 'BIGINT'})
    UNION ALL
    SELECT received, if(origin = 'core.queue', 'queue', 'write'), coalesce("discarded.full", failed)
    FROM read_json(
        getvariable('stats'), format = 'newline_delimited', ignore_errors = true,
        columns = {received: 'VARCHAR', origin: 'VARCHAR', failed: 'BIGINT', "discarded.full": 'BIGINT'}))
WHERE datagrams > 0 AND left(received, 10) BETWEEN getvariable('first_day') AND getvariable('last_day')
GROUP BY day, place;
