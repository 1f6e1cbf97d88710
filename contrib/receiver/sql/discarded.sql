-- Datagrams by day that rsyslog discarded, because its queue was full. Its lines begin with a time that
-- C's ctime wrote, and count what happened since the line before.
CREATE OR REPLACE TEMP TABLE discarded AS
SELECT day, sum(datagrams) AS datagrams
FROM (
    SELECT
        strftime(try_strptime(regexp_replace(left(line, 24), ' +', ' ', 'g'), '%a %b %d %H:%M:%S %Y'), '%Y-%m-%d') AS day,
        try_cast(regexp_extract(line, '"discarded.full": *(\d+)', 1) AS BIGINT) AS datagrams
    FROM read_csv(
        getvariable('files'), columns = {line: 'VARCHAR'}, auto_detect = false, header = false, delim = E'\x01', quote = '',
        escape = '', ignore_errors = true)
    WHERE line LIKE '%"discarded.full"%')
WHERE day BETWEEN getvariable('first_day') AND getvariable('last_day')
GROUP BY day;
