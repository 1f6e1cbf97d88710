"""The files of a receiver: events and rejected datagrams by day, old ones compressed, and what was lost."""

import datetime
import os
import re

from .problem import Problem

DAILY = re.compile(r"(events|rejected)-(\d{4}-\d{2}-\d{2})\.jsonl(\.gz)?")
LOSSES = {"drops": "drops.jsonl", "discarded": "stats.json"}


class Files:
    def __init__(self, directory):
        try:
            names = sorted(os.listdir(directory))
        except FileNotFoundError:
            raise Problem(f"{directory}: no such directory", "--data names the directory of the receiver's files") from None
        except NotADirectoryError:
            raise Problem(f"{directory}: not a directory", "--data names the directory of the receiver's files") from None
        except PermissionError:
            raise Problem(f"{directory}: permission denied", "run this as a user who may read the receiver's files") from None
        self.directory, self.names = directory, names
        self.by_day = {"events": {}, "rejected": {}}
        for name in names:
            if (match := DAILY.fullmatch(name)) and is_day(match[2]):
                # While a file is compressed both are there. The plain one, which sorts first, is complete.
                self.by_day[match[1]].setdefault(match[2], name)
        if not self.by_day["events"]:
            raise Problem(f"{directory}: no events-YYYY-MM-DD.jsonl in it", "the receiver writes it with the first event")

    def first_day(self):
        """Returns the day of the oldest file of events."""
        return datetime.date.fromisoformat(min(self.by_day["events"]))

    def between(self, kind, first, last):
        """Returns the paths for these days. A file is named by local time, so its neighbors may have events of a day, too."""
        margin = datetime.timedelta(days=1)
        paths = [os.path.join(self.directory, name) for day, name in self.by_day[kind].items()
                 if str(first - margin) <= day <= str(last + margin)]
        return readable(paths)

    def losses(self, kind):
        """Returns the paths of a file and of the older ones that were rotated away; none if losses were not measured."""
        return readable([os.path.join(self.directory, name) for name in self.names if name.startswith(LOSSES[kind])])


def is_day(text):
    try:
        return bool(datetime.date.fromisoformat(text))
    except ValueError:
        return False


def readable(paths):
    for path in paths:
        if not os.access(path, os.R_OK):
            raise Problem(f"{path}: permission denied", "run this as a user who may read the receiver's files")
    return paths
