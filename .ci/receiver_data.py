"""Files of a receiver for 60 days: several versions and systems, and the texts of a forger.

The same at every run.
"""

import datetime, gzip, json, random

TODAY = datetime.date(2026, 11, 26)
DAYS = [TODAY - datetime.timedelta(back) for back in range(59, -1, -1)]
SILENT = DAYS[24:26]
# Each version from the day of its release.
VERSIONS = {"1.0.2": -9, "1.1.0": 1, "1.2.0": 13, "1.2.1": 22, "1.3.0": 35, "1.10.0": 51}
SYSTEMS = {
    ("linux", "amd64"): 47,
    ("darwin", "arm64"): 24,
    ("darwin", "amd64"): 10,
    ("windows", "amd64"): 9,
    ("linux", "arm64"): 8,
    ("freebsd", "amd64"): 1,
}
POPULAR = [
    "get apis",
    "login",
    "get portals",
    "whoami",
    "get gateway control-planes",
    "api",
    "get gateway services",
    "get gateway routes",
    "describe apis",
    "config",
    "get profiles",
    "get catalog services",
    "logout",
    "get me",
    "sandbox serve",
]
# Versions and commands of a forger. The first is so frequent that it gets into a chart.
FORGED = [
    "<script>forged=1</script>",
    '"><img src=x onerror=forged=1>',
    "</script><script>forged=1</script>",
    "\x1b[31m\u202e\x00 &amp; ${forged}",
    "x" * 500,
    "",
]

chance = random.Random(7)


def versions(number):
    """Returns versions with how likely each is on a day: a new one takes over within a week or so."""
    ages = {version: number - released for version, released in VERSIONS.items() if number > released}
    weights = {version: 6.0**index * min(age, 7) for index, (version, age) in enumerate(ages.items())}
    weights["1.11.0-dev"] = 0.02 * sum(weights.values())
    if number > 40:
        weights[FORGED[0]] = 0.05 * sum(weights.values())
    return weights


def event(day, number, second, commands):
    weights = versions(number)
    (version,) = chance.choices([*weights], weights.values())
    ((system, arch),) = chance.choices([*SYSTEMS], SYSTEMS.values())
    command = POPULAR[min(int(chance.expovariate(0.35)), len(POPULAR) - 1)]
    if chance.random() < 0.15:
        command = commands[int(chance.random() ** 3 * len(commands) * 0.6)]
    if chance.random() < 0.001:
        version, command = chance.choice(FORGED[1:]), chance.choice(FORGED)
    return {
        "received": f"{day}T{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}.123456+00:00",
        "id": str(chance.getrandbits(128)),
        "signal": "kongctl",
        "arch": arch,
        "command_path": command,
        "os": system,
        "schema_version": "1",
        "timestamp": f"{day}T00:00:00Z",
        "version": version,
    }


def make_data(directory, commands):
    """Writes the files. Returns the number of events, of rejected datagrams, and the commands in events."""
    total = rejected = 0
    used = set()
    commands = chance.sample(commands, len(commands))
    for number, day in enumerate(DAYS):
        made = [event(day, number, second, commands) for second in seconds(day, number)]
        used.update(one["command_path"] for one in made)
        lines = "".join(json.dumps(one) + "\n" for one in made)
        if day == TODAY:
            lines += '{"received":"2026-11-26T1'
        if number == 41:
            # While a file is compressed, both are there; nothing may be counted twice.
            write(f"{directory}/events-{day}.jsonl.gz", lines[:1000])
        write(f"{directory}/events-{day}.jsonl" + (".gz" if number < 40 else ""), lines)
        datagrams = 0 if day in SILENT else int(chance.expovariate(0.4)) + (140 if number == 33 else 0)
        raw = f'{{"received":"{day}T09:00:00.000000+00:00","raw":"<script>forged=1</script>"}}\n'
        write(f"{directory}/rejected-{day}.jsonl", raw * datagrams)
        total, rejected = total + len(made), rejected + datagrams
    write(f"{directory}/events-2026-00-00.jsonl", "")  # no day
    make_losses(directory)
    return total, rejected, used


def seconds(day, number):
    """Returns the times of events: fewer on weekends, more each week, none while the receiver is off."""
    weekday = 0.35 if day.weekday() > 4 else 1
    events = 0 if day in SILENT else int((900 + 8 * number) * weekday * chance.uniform(0.9, 1.1))
    return [index * 86399 // events for index in range(events)]


def make_losses(directory):
    """Writes 126 drops, 7 events that had no room in the queue, and 2 that could not be written."""
    drops = [
        f'{{"received":"{day}T10:00:0{second}Z","dropped":{20 + second}}}\n'
        for day in DAYS[36:38]
        for second in range(3)
    ]
    write(f"{directory}/drops.jsonl", "".join(drops))
    stats = [
        {"name": "receive", "origin": "core.queue", "size": 0, "enqueued": 9, "discarded.full": 7},
        {"name": "events", "origin": "core.action", "processed": 9, "failed": 2, "suspended": 0},
        {"name": "rejected", "origin": "core.action", "processed": 9, "failed": 0, "suspended": 0},
    ]
    lines = [json.dumps({"received": f"{DAYS[11]}T10:00:00+00:00", **line}) + "\n" for line in stats]
    write(f"{directory}/stats.json", "".join(lines))


def write(path, text):
    with (gzip.open if path.endswith(".gz") else open)(path, "wt", encoding="utf-8") as file:
        file.write(text)
