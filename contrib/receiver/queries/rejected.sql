-- Datagrams that are no events, by day, with the latest one
SELECT received::DATE AS day, count(*) AS datagrams, left(max_by(raw, received), 60) AS latest
FROM rejected GROUP BY day ORDER BY day;
