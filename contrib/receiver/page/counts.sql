-- The counts of the page, from one reading of the files. A torn last line is read as NULL.
-- Days are taken from the text of `received`, which is in UTC: that is faster than parsing it.
CREATE OR REPLACE TEMP TABLE counts AS
SELECT
    left(received, 10) AS day, version, os, arch, command_path, count(*) AS events,
    CASE grouping(version, os, command_path)
        WHEN 3 THEN 'version' WHEN 5 THEN 'system' ELSE 'command' END AS kind
FROM read_json(
    getvariable('events'), format = 'newline_delimited', ignore_errors = true,
    columns = {
        received: 'VARCHAR', version: 'VARCHAR', os: 'VARCHAR', arch: 'VARCHAR', command_path: 'VARCHAR'})
WHERE left(received, 10) BETWEEN getvariable('first_day') AND getvariable('last_day')
GROUP BY GROUPING SETS ((left(received, 10), version), (os, arch), (command_path));
