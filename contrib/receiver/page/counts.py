"""Counts what the page shows, with DuckDB, from the files of a receiver."""

import dataclasses
import datetime
import os
import re
import shlex
import sys
import tempfile

from .files import Files
from .problem import Problem

HERE = os.path.dirname(os.path.realpath(__file__))
VENV = os.path.join(os.path.dirname(HERE), "venv")  # of an installed receiver

try:
    import duckdb
except ImportError:
    python = os.path.join(VENV, "bin", "python")
    if os.path.exists(python) and os.path.realpath(sys.prefix) != os.path.realpath(VENV):
        os.execv(python, [python, *sys.argv])
    again = shlex.join(["venv/bin/python", *sys.argv])
    raise Problem("the Python package duckdb is missing",
                  f"python3 -m venv venv && venv/bin/pip install duckdb && {again}") from None

MAX_MEMORY = "1GB"
MAX_VERSIONS, MAX_SYSTEMS, MAX_COMMANDS = 7, 12, 500


@dataclasses.dataclass
class Ranked:
    """The most frequent values of a field and their events, the events of the others, and how many values there are."""

    top: dict
    others: int
    number: int


@dataclasses.dataclass
class Counts:
    first: datetime.date
    last: datetime.date
    today: datetime.date
    events: dict  # day → events
    rejected: dict  # day → datagrams
    lost: dict  # place → {day → datagrams}, without the places that were not measured
    versions: Ranked
    versions_by_day: dict  # (day, version) → events, for the versions in `versions.top`
    systems: Ranked
    commands: Ranked
    used: set  # the program's commands that are in events, even if a forger's are more frequent

    @property
    def days(self):
        return [self.first + datetime.timedelta(number) for number in range((self.last - self.first).days + 1)]

    @property
    def total(self):
        return sum(self.events.values())


def read(directory, known, first, last, today):
    """Returns the counts from `first`, or from the first file's day if that is later, to `last`."""
    files = Files(directory)
    first = min(max(first, files.first_day()), last)
    sources = {
        "events": files.between("events", first, last),
        "rejected": files.between("rejected", first, last),
        "drops": files.losses("drops"),
        "stats": files.losses("stats"),
    }
    with tempfile.TemporaryDirectory() as scratch, duckdb.connect() as database:
        database.execute("SET autoinstall_known_extensions = false")
        database.execute("SET enable_progress_bar = false")
        database.execute(f"SET memory_limit = '{MAX_MEMORY}'")
        database.execute(f"SET temp_directory = '{scratch}'")
        database.execute("SET VARIABLE first_day = ?", [str(first)])
        database.execute("SET VARIABLE last_day = ?", [str(last)])
        for name, paths in sources.items():
            database.execute(f"SET VARIABLE {name} = ?", [paths or [os.devnull]])
        for name in ("counts", "rejected", "lost"):
            make_table(database, name)
        places = ["kernel"] * bool(sources["drops"]) + ["queue", "write"] * bool(sources["stats"])
        return collect(database, known or [], places, first, last, today)


def make_table(database, name):
    with open(os.path.join(HERE, f"{name}.sql"), encoding="utf-8") as file:
        sql = file.read()
    try:
        database.execute(sql)
    except duckdb.Error as error:
        raise Problem(f"DuckDB cannot read the files: {str(error).splitlines()[0]}") from None


def collect(database, known, places, first, last, today):
    versions = ranked(database, "version", "version", MAX_VERSIONS)
    versions.top = {version: versions.top[version] for version in sorted(versions.top, key=natural)}
    return Counts(
        first, last, today,
        events=per_day(database, "SELECT day, sum(events) FROM counts WHERE kind = 'version' GROUP BY day"),
        rejected=per_day(database, "SELECT day, datagrams FROM rejected"),
        lost={place: per_day(database, "SELECT day, datagrams FROM lost WHERE place = ?", place) for place in places},
        versions=versions,
        versions_by_day=by_day_and_version(database, versions.top),
        systems=ranked(database, "system", "os || ' ' || arch", MAX_SYSTEMS),
        commands=ranked(database, "command", "command_path", MAX_COMMANDS),
        used=used(database, known))


def ranked(database, kind, value, limit):
    """Returns the values with the most events. Versions, which are counted by day, are kept for their best day:
    one that has just been released is among them.
    """
    rows = f"""SELECT coalesce({value}, '') AS value, sum(events) AS events, max(events) AS best
        FROM counts WHERE kind = '{kind}' GROUP BY ALL"""
    number, total = database.execute(f"SELECT count(*), coalesce(sum(events), 0) FROM ({rows})").fetchone()
    best = database.execute(f"SELECT value, events FROM ({rows}) ORDER BY best DESC, value LIMIT {limit}")
    top = dict(best.fetchall())
    return Ranked(top, total - sum(top.values()), number)


def per_day(database, query, *parameters):
    rows = database.execute(query, parameters).fetchall()
    return {datetime.date.fromisoformat(day): int(number) for day, number in rows}


def by_day_and_version(database, versions):
    rows = database.execute("""SELECT day, version, events FROM counts
        WHERE kind = 'version' AND coalesce(version, '') IN (SELECT unnest(?))""", [[*versions]]).fetchall()
    return {(datetime.date.fromisoformat(day), version or ""): events for day, version, events in rows}


def used(database, known):
    rows = database.execute("""SELECT command_path FROM counts
        WHERE kind = 'command' AND command_path IN (SELECT unnest(?))""", [[*known]]).fetchall()
    return {command for command, in rows}


def natural(version):
    """Returns a key that sorts 1.9.0 before 1.10.0-dev, that before 1.10.0, and what is no version last."""
    release, _, before = version.partition("-")
    numbers = [int(number) for number in re.findall(r"\d{1,9}", release)]
    return not version[:1].isdigit(), numbers, not before, version
