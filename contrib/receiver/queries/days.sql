-- Events a day
SELECT received::DATE AS day, count(*) AS events FROM events GROUP BY day ORDER BY day;
