-- Rejected datagrams by day.
CREATE OR REPLACE TEMP TABLE rejected AS
SELECT left(received, 10) AS day, count(*) AS datagrams
FROM read_json(
    getvariable('rejected'), format = 'newline_delimited', ignore_errors = true,
    columns = {received: 'VARCHAR'})
WHERE left(received, 10) BETWEEN getvariable('first_day') AND getvariable('last_day')
GROUP BY day;
