-- Datagrams by day that the system dropped, because the buffer of the socket was full.
CREATE OR REPLACE TEMP TABLE drops AS
SELECT left(received, 10) AS day, sum(dropped) AS datagrams
FROM read_json(
    getvariable('files'), format = 'newline_delimited', ignore_errors = true, columns = {received: 'VARCHAR', dropped: 'BIGINT'})
WHERE left(received, 10) BETWEEN getvariable('first_day') AND getvariable('last_day')
GROUP BY day;
