-- Versions by day
SELECT received::DATE AS day, version, count(*) AS events
FROM events GROUP BY day, version ORDER BY day, events DESC, version;
