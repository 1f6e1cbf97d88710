-- Operating systems and processors
SELECT os, arch, count(*) AS events FROM events GROUP BY os, arch ORDER BY events DESC, os, arch;
