-- Datagrams that were lost on this machine, by day
SELECT received::DATE AS day, place, sum(datagrams)::BIGINT AS datagrams
FROM lost GROUP BY day, place ORDER BY day, place;
