"""The page: sections with what was counted, in words, as a chart and as a table."""

import base64
import hashlib
import os
import string

from .markup import chart, columns, details, figures, number, percent, section, share, table, text

HERE = os.path.dirname(os.path.realpath(__file__))
SCRIPTS = ["vendor/d3.min.js", "vendor/plot.umd.min.js", "charts.js"]
TOP_COMMANDS = 12
MAX_UNKNOWN = 50
PLACES = {
    "kernel": "dropped by the system, because the buffer of the socket was full",
    "queue": "discarded by rsyslog, because its queue was full",
    "write": "that could not be written",
}


def page(counts, known, now):
    """Returns the page; `known` are the commands of the program, if there is a list."""
    sections = [overview(counts, known)]
    if counts.total:
        sections += [events(counts), versions(counts), systems(counts), commands(counts)]
    else:
        none = f"<p>No event from {date(counts.first)} to {date(counts.last)}.</p>"
        sections.append(section("events", "Events a day", none))
    sections += [unused(counts, known), rejected(counts), lost(counts)]
    scripts = [read(name) for name in SCRIPTS]
    return string.Template(read("page.html")).substitute(
        hashes=" ".join(f"'sha256-{digest(script)}'" for script in scripts),
        title="Usage of kongctl",
        subtitle=f"{date(counts.first)} – {date(counts.last)}, {plural(len(counts.days), 'day')} in UTC",
        style=read("style.css"),
        body="\n".join(sections),
        made=f"{now:%Y-%m-%d %H:%M} UTC",
        scripts="\n".join(f"<script>{script}</script>" for script in scripts))


def read(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return file.read()


def digest(script):
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def overview(counts, known):
    bad = sum(counts.rejected.values())
    return figures([
        ("Events", f"{counts.total:,}"),
        ("Events a day", f"{average(counts):,}"),
        ("Versions", f"{counts.versions.number:,}"),
        ("Commands used", f"{len(counts.used):,} <small>of {len(known):,}</small>" if known
         else f"{counts.commands.number:,}"),
        ("Rejected", percent(bad, counts.total + bad)),
        ("Lost", f"{sum(losses(counts).values()):,}" if counts.lost else "–"),
    ])


def average(counts):
    return round(counts.total / len(counts.days))


def events(counts):
    best = max(counts.events, key=counts.events.get)
    empty = sum(day not in counts.events for day in counts.days)
    words = f"{plural(counts.total, 'event')}, {average(counts):,} a day on average."
    words += f" Most on {date(best)} ({counts.events[best]:,})."
    if empty:
        words += f" None on {plural(empty, 'day')}."
    rows = [(stamp(counts, day), [number(counts.events.get(day, 0))]) for day in counts.days]
    return section("events", "Events a day", chart("days", words, table("events a day", ["Day", "Events"], rows)))


def versions(counts):
    shown = list(counts.versions.top)
    rest = counts.versions.number - len(shown)
    rows = []
    for day in counts.days:
        total = counts.events.get(day, 0)
        parts = [counts.versions_by_day.get((day, version), 0) for version in shown]
        parts += [total - sum(parts)] if rest else []
        rows.append((stamp(counts, day), [share(part, total) for part in parts]))
    names = ["Day", *map(text, shown), *([plural(rest, "other")] if rest else [])]
    data = table("share of each version by day", names, rows)
    return section("versions", "Versions taking over", chart("shares", leader(counts), data))


def leader(counts):
    """Returns in words which version has the most events, and since when."""
    def first_of(day):
        return max(counts.versions.top, key=lambda version: counts.versions_by_day.get((day, version), 0))

    days = sorted(counts.events, reverse=True)
    version, since = first_of(days[0]), days[0]
    for day in days:
        if first_of(day) != version:
            break
        since = day
    part = percent(counts.versions_by_day.get((days[0], version), 0), counts.events[days[0]])
    return f"{text(version)} has the most events since {date(since)}: {part} on {date(days[0])}."


def systems(counts):
    by_name = {}
    for system, events in counts.systems.top.items():
        name = system.partition(" ")[0]
        by_name[name] = by_name.get(name, 0) + events
    names = sorted(by_name, key=by_name.get, reverse=True)[:4]
    words = ", ".join(f"{text(name)} {percent(by_name[name], counts.total)}" for name in names)
    return section("systems", "Systems", ranking(counts, counts.systems, f"{words}.", "System"), width="half")


def commands(counts):
    first = list(counts.commands.top.values())[:5]
    words = f"{plural(counts.commands.number, 'command')}."
    if counts.commands.number > len(first):
        words += f" The first {len(first)} make {percent(sum(first), counts.total)} of the events."
    return section("commands", "Top commands", ranking(counts, counts.commands, words, "Command"), width="half")


def ranking(counts, ranked, words, what):
    rows = [(text(name), [number(events), share(events, counts.total)]) for name, events in ranked.top.items()]
    rest = ranked.number - len(ranked.top)
    if rest:
        rows.append((plural(rest, "other"), [number(ranked.others), share(ranked.others, counts.total)]))
    data = table(f"{what.lower()}s by events", [what, "Events", "Share"], rows)
    return chart("ranking", words, data, drawn=min(len(ranked.top), TOP_COMMANDS))


def unused(counts, known):
    title = "Unused commands"
    if known is None:
        return section("unused", title, """<p>The list of commands is missing: install a kongctl that has
<code>kongctl telemetry commands</code>, or name a file of what it prints with <code>--commands</code>.</p>""")
    missing = sorted(known - counts.used)
    parts = [f"<p>{len(missing):,} of {plural(len(known), 'command')} were not used in these days.</p>"]
    for verb in dict.fromkeys(command.partition(" ")[0] for command in missing):
        group = [command for command in missing if command.partition(" ")[0] == verb]
        parts.append(details(f"{text(verb)} <small>{len(group):,}</small>", columns(group)))
    others = counts.commands.number - len(counts.used)
    if others:
        shown = [command for command in counts.commands.top if command not in known][:MAX_UNKNOWN]
        rest = f"<p>and {plural(others - len(shown), 'other')}</p>" if others > len(shown) else ""
        title_of_others = f"in events but not in the list: of another version, or forged <small>{others:,}</small>"
        parts.append(details(title_of_others, columns(shown) + rest))
    return section("unused", title, *parts)


def rejected(counts):
    bad = sum(counts.rejected.values())
    all_datagrams = counts.total + bad
    words = f"{bad:,} of {plural(all_datagrams, 'datagram')} were no events ({percent(bad, all_datagrams)})."
    rows = []
    for day in counts.days:
        part = counts.rejected.get(day, 0)
        whole = part + counts.events.get(day, 0)
        rows.append((stamp(counts, day), [share(part, whole), number(part), number(whole)]))
    data = table("rejected datagrams by day", ["Day", "Rejected", "Rejected datagrams", "All datagrams"], rows)
    return section("rejected", "Rejected share", *trouble(bad, words, data, unit="percent"))


def lost(counts):
    title = "Lost datagrams"
    if not counts.lost:
        return section("lost", title, "<p>Losses were not measured: there is neither drops.jsonl nor stats.json.</p>")
    parts = []
    for place, why in PLACES.items():
        found = counts.lost.get(place)
        parts.append(f"those {why} were not measured" if found is None else f"{sum(found.values()):,} {why}")
    by_day = losses(counts)
    rows = []
    for day in counts.days:
        places = [number(days.get(day, 0)) for days in counts.lost.values()]
        rows.append((stamp(counts, day), [number(by_day.get(day, 0)), *places]))
    data = table("lost datagrams by day", ["Day", "Lost", *map(str.capitalize, counts.lost)], rows)
    return section("lost", title, *trouble(sum(by_day.values()), f"{', '.join(parts)}.", data))


def losses(counts):
    """Returns by day the datagrams that reached the machine and are in no file."""
    places = counts.lost.values()
    return {day: sum(days.get(day, 0) for days in places) for days in places for day in days}


def trouble(found, words, data, **attributes):
    """Returns what should not be: as a chart, if there is any."""
    if found:
        return [chart("days", words, data, style="alert", **attributes)]
    return [f"<p>{words}</p>", details("Show the numbers", data)]


def stamp(counts, day):
    """Returns the day for a table. The present day is marked, because more is to come."""
    return f'<time datetime="{day}">{day}</time>' + (" <small>so far</small>" if day == counts.today else "")


def date(day):
    return f"{day:%B} {day.day}, {day.year}"


def plural(count, what):
    return f"{count:,} {what}" + ("" if count == 1 else "s")
