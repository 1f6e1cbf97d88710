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

try:
    import duckdb
except ImportError:
    raise Problem("the Python package duckdb is missing",
                  "python3 -m venv venv && venv/bin/pip install duckdb && " + shlex.join(["venv/bin/python", *sys.argv])) from None

SQL = os.path.join(os.path.dirname(os.path.dirname(os.path.realpath(__file__))), "sql")
MEMORY = "1GB"
MAX_VERSIONS, MAX_SYSTEMS, MAX_COMMANDS = 7, 12, 500


@dataclasses.dataclass
class Ranked:
    """The most frequent values of a field with their events, most first, and what the others have."""
    top: dict
    others: int
    number: int


@dataclasses.dataclass
class Counts:
    first: datetime.date
    last: datetime.date
    today: datetime.date
    events: dict  # by day
    rejected: dict  # by day
    drops: dict | None  # by day; None if they were not measured
    discarded: dict | None
    versions: Ranked
    versions_by_day: dict  # (day, version) → events, for the versions in `versions.top`
    systems: Ranked
    commands: Ranked
    used: set  # the commands of the program that events name, however many others a forger has sent

    @property
    def days(self):
        return [self.first + datetime.timedelta(number) for number in range((self.last - self.first).days + 1)]

    @property
    def total(self):
        return sum(self.events.values())


def read(directory, known, first, last, today):
    """Returns the counts from `first` to `last`, or from the day of the first file if that is later."""
    files = Files(directory)
    first = min(max(first, files.first_day()), last)
    with tempfile.TemporaryDirectory() as scratch, duckdb.connect() as database:
        database.execute("SET autoinstall_known_extensions = false")
        database.execute("SET enable_progress_bar = false")
        database.execute(f"SET memory_limit = '{MEMORY}'")
        database.execute(f"SET temp_directory = '{scratch}'")
        database.execute("SET VARIABLE first_day = ?", [str(first)])
        database.execute("SET VARIABLE last_day = ?", [str(last)])
        run(database, "counts", files.between("events", first, last))
        run(database, "rejected", files.between("rejected", first, last))
        measured = {kind: bool(files.losses(kind)) for kind in ("drops", "discarded")}
        for kind in measured:
            run(database, kind, files.losses(kind))
        return collect(database, known or [], first, last, today, measured)


def run(database, name, files):
    """Runs a file of SQL, which makes the table of its name from the data files."""
    with open(os.path.join(SQL, f"{name}.sql"), encoding="utf-8") as file:
        sql = file.read()
    try:
        database.execute("SET VARIABLE files = ?", [files or [os.devnull]])
        database.execute(sql)
    except duckdb.Error as error:
        raise Problem(f"DuckDB cannot read the files: {str(error).splitlines()[0]}") from None


def collect(database, known, first, last, today, measured):
    versions = ranked(database, "version", "version", MAX_VERSIONS)
    versions.top = {version: versions.top[version] for version in sorted(versions.top, key=natural)}
    by_day = database.execute(
        "SELECT day, version, events FROM counts WHERE kind = 'version' AND coalesce(version, '') IN (SELECT unnest(?))",
        [list(versions.top)]).fetchall()
    used = database.execute(
        "SELECT DISTINCT command_path FROM counts WHERE kind = 'command' AND command_path IN (SELECT unnest(?))", [list(known)]).fetchall()
    return Counts(
        first, last, today,
        events=per_day(database, "SELECT day, sum(events) FROM counts WHERE kind = 'version' GROUP BY day"),
        rejected=per_day(database, "SELECT day, datagrams FROM rejected"),
        **{kind: per_day(database, f"SELECT day, datagrams FROM {kind}") if measured[kind] else None for kind in measured},
        versions=versions,
        versions_by_day={(datetime.date.fromisoformat(day), version): events for day, version, events in by_day},
        systems=ranked(database, "system", "os || ' ' || arch", MAX_SYSTEMS),
        commands=ranked(database, "command", "command_path", MAX_COMMANDS),
        used={command for command, in used})


def ranked(database, kind, value, limit):
    """Returns the values with the most events. Versions are counted by day, and those of the best days are kept: a new one, too."""
    rows = f"SELECT coalesce({value}, '') AS value, sum(events) AS events, max(events) AS best FROM counts WHERE kind = '{kind}' GROUP BY ALL"
    number, total = database.execute(f"SELECT count(*), coalesce(sum(events), 0) FROM ({rows})").fetchone()
    top = dict(database.execute(f"SELECT value, events FROM ({rows}) ORDER BY best DESC, value LIMIT {limit}").fetchall())
    return Ranked(top, total - sum(top.values()), number)


def per_day(database, query):
    return {datetime.date.fromisoformat(day): int(number) for day, number in database.execute(query).fetchall()}


def natural(version):
    """Returns a key that sorts 1.9.0 before 1.10.0-dev, and that before 1.10.0; what is no version comes last."""
    release, _, before = version.partition("-")
    numbers = [int(number) for number in re.findall(r"\d{1,9}", release)]
    return not version[:1].isdigit(), numbers, not before, version
