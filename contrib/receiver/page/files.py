"""The files of a receiver: events and rejected datagrams by day, and what was lost."""

import datetime
import os
import re

from .problem import Problem

DAILY = re.compile(r"(events|rejected)-(\d{4}-\d{2}-\d{2})\.jsonl(\.gz)?")
LOSSES = {"drops": "drops.jsonl", "stats": "stats.json"}
NAMES = "--data names the directory of the receiver's files"
RIGHTS = "run this as a user who may read the receiver's files"
UNREADABLE = {
    FileNotFoundError: ("no such directory", NAMES),
    NotADirectoryError: ("not a directory", NAMES),
    PermissionError: ("permission denied", RIGHTS),
}


class Files:
    def __init__(self, directory):
        try:
            self.names = sorted(os.listdir(directory))
        except tuple(UNREADABLE) as error:
            what, hint = UNREADABLE[type(error)]
            raise Problem(f"{directory}: {what}", hint) from None
        self.directory = directory
        self.by_day = {"events": {}, "rejected": {}}
        for name in self.names:
            match = DAILY.fullmatch(name)
            if match and is_day(match[2]):
                # While a file is compressed, both are there. The plain one, which sorts first, is whole.
                self.by_day[match[1]].setdefault(match[2], name)
        if not self.by_day["events"]:
            raise Problem(f"{directory}: no events-YYYY-MM-DD.jsonl in it",
                          "the receiver writes it with the first event")

    def first_day(self):
        """Returns the day of the oldest file of events."""
        return datetime.date.fromisoformat(min(self.by_day["events"]))

    def between(self, kind, first, last):
        """Returns the paths for these days, and for the next: an event that waited in a queue may be there."""
        names = [name for day, name in self.by_day[kind].items()
                 if str(first) <= day <= str(last + datetime.timedelta(days=1))]
        return self.readable(names)

    def losses(self, kind):
        """Returns the paths of a file and of those that were rotated away; none if losses were not measured."""
        return self.readable([name for name in self.names if name.startswith(LOSSES[kind])])

    def readable(self, names):
        paths = [os.path.join(self.directory, name) for name in names]
        for path in paths:
            if not os.access(path, os.R_OK):
                raise Problem(f"{path}: permission denied", RIGHTS)
        return paths


def is_day(text):
    try:
        return bool(datetime.date.fromisoformat(text))
    except ValueError:
        return False
