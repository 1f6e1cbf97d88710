-- The commands that are used the most
SELECT command_path AS command, count(*) AS events
FROM events GROUP BY command ORDER BY events DESC, command LIMIT 20;
