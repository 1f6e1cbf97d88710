"""The page: sections with what was counted, in words, as a chart and as a table."""

import base64
import hashlib
import os
import string

from .markup import chart, details, number, percent, section, share, summary_list, table, text

HERE = os.path.dirname(os.path.realpath(__file__))
SCRIPTS = ["vendor/d3.min.js", "vendor/plot.umd.min.js", "charts.js"]
TOP_COMMANDS = 12
MAX_UNKNOWN = 50


def page(counts, known, now):
    """Returns the page; `known` are the commands of the program, if there is a list."""
    sections = [overview(counts, known)]
    if counts.total:
        sections += [events(counts), versions(counts), systems(counts), commands(counts)]
    else:
        sections += [section("events", "Events", f"<p>No event from {date(counts.first)} to {date(counts.last)}.</p>")]
    sections += [unused(counts, known), rejected(counts), lost(counts)]
    scripts = [read(name) for name in SCRIPTS]
    return string.Template(read("page.html")).substitute(
        hashes=" ".join(f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'" for script in scripts),
        title="Usage of kongctl",
        subtitle=f"{date(counts.first)} – {date(counts.last)}, {plural(len(counts.days), 'day')} in UTC",
        style=read("style.css"),
        body="\n".join(sections),
        footer=f"Made {now:%Y-%m-%d %H:%M} UTC. An event is one run of a command; it says nothing about who ran it. "
               "Charts: Observable Plot 0.6.17 and D3 7.9.0.",
        scripts="\n".join(f"<script>{script}</script>" for script in scripts))


def read(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return file.read()


def overview(counts, known):
    received = counts.total + sum(counts.rejected.values())
    return summary_list([
        ("Events", f"{counts.total:,}"),
        ("Events a day", f"{round(counts.total / len(counts.days)):,}"),
        ("Versions", f"{counts.versions.number:,}"),
        ("Commands used", f"{len(counts.used):,} <small>of {len(known):,}</small>" if known else f"{counts.commands.number:,}"),
        ("Rejected", percent(sum(counts.rejected.values()), received)),
        ("Lost", f"{sum(losses(counts).values()):,}" if is_measured(counts) else "–"),
    ])


def events(counts):
    best = max(counts.events, key=counts.events.get)
    empty = sum(day not in counts.events for day in counts.days)
    words = [f"{plural(counts.total, 'event')}, {round(counts.total / len(counts.days)):,} a day on average.",
             f"Most on {date(best)} ({counts.events[best]:,}).",
             f"None on {plural(empty, 'day')}." if empty else ""]
    rows = [(stamp(counts, day), [number(counts.events.get(day, 0))]) for day in counts.days]
    return section("events", "Events a day", chart("days", " ".join(words), table("events a day", ["Day", "Events"], rows)))


def versions(counts):
    last = max(counts.events)
    shown = list(counts.versions.top)

    def of(day, version):
        return counts.versions_by_day.get((day, version), 0)

    def leader(day):
        return max(shown, key=lambda version: of(day, version))

    leads = leader(last)
    since = last
    for day in sorted(counts.events, reverse=True):
        if leader(day) != leads:
            break
        since = day
    words = f"{text(leads)} has the most events since {date(since)}: {percent(of(last, leads), counts.events[last])} on {date(last)}."
    rest = counts.versions.number - len(shown)
    rows = []
    for day in counts.days:
        total = counts.events.get(day, 0)
        cells = [share(of(day, version), total) for version in shown]
        if rest:
            cells.append(share(total - sum(of(day, version) for version in shown), total))
        rows.append((stamp(counts, day), cells))
    names = [text(version) for version in shown] + ([f"{plural(rest, 'other')}"] if rest else [])
    return section("versions", "Versions taking over",
                   chart("shares", words, table("share of each version by day", ["Day", *names], rows)))


def systems(counts):
    by_os = {}
    for system, events in counts.systems.top.items():
        by_os[system.split(" ")[0]] = by_os.get(system.split(" ")[0], 0) + events
    words = ", ".join(f"{text(name)} {percent(events, counts.total)}" for name, events in sorted(by_os.items(), key=lambda item: -item[1])[:4])
    return section("systems", "Systems", ranking(counts, counts.systems, f"{words}.", "System"), wide=False)


def commands(counts):
    first = list(counts.commands.top.values())[:5]
    words = (f"{plural(counts.commands.number, 'command')}. The first {len(first)} make {percent(sum(first), counts.total)} of the events."
             if counts.commands.number > 5 else f"{plural(counts.commands.number, 'command')}.")
    return section("commands", "Top commands", ranking(counts, counts.commands, words, "Command", TOP_COMMANDS), wide=False)


def ranking(counts, ranked, words, what, drawn=None):
    rows = [(text(name), [number(events), share(events, counts.total)]) for name, events in ranked.top.items()]
    rest = ranked.number - len(ranked.top)
    if rest:
        rows.append((plural(rest, "other"), [number(ranked.others), share(ranked.others, counts.total)]))
    return chart("ranking", words, table(f"{what.lower()}s by events", [what, "Events", "Share"], rows), drawn=drawn or len(rows))


def unused(counts, known):
    title = "Unused commands"
    if known is None:
        return section("unused", title, "<p>The list of commands is missing: install a kongctl that has "
                       "<code>kongctl telemetry commands</code>, or name a file of what it prints with <code>--commands</code>.</p>")
    missing = sorted(known - counts.used)
    parts = [f"<p>{len(missing):,} of {plural(len(known), 'command')} were not used in these days.</p>"]
    groups = {}
    for command in missing:
        groups.setdefault(command.split(" ")[0], []).append(command)
    for group, found in groups.items():
        items = "".join(f"<li>{text(command)}</li>" for command in found)
        parts.append(details(f"{text(group)} <small>{len(found):,}</small>", f'<ul class="columns">{items}</ul>'))
    unknown = [command for command in counts.commands.top if command not in known][:MAX_UNKNOWN]
    number = counts.commands.number - len(counts.used)
    if number:
        items = "".join(f"<li>{text(command)}</li>" for command in unknown)
        rest = f"<p>and {plural(number - len(unknown), 'other')}</p>" if number > len(unknown) else ""
        parts.append(details(f"in events but not in the list: of another version, or forged <small>{number:,}</small>",
                             f'<ul class="columns">{items}</ul>{rest}'))
    return section("unused", title, *parts)


def rejected(counts):
    found = sum(counts.rejected.values())
    received = counts.total + found
    words = f"{found:,} of {plural(received, 'datagram')} were no events ({percent(found, received)})."
    rows = []
    for day in counts.days:
        datagrams, bad = counts.events.get(day, 0) + counts.rejected.get(day, 0), counts.rejected.get(day, 0)
        rows.append((stamp(counts, day), [share(bad, datagrams), number(bad), number(datagrams)]))
    headers = ["Day", "Rejected", "Rejected datagrams", "All datagrams"]
    return section("rejected", "Rejected share", *trouble(found, words, table("rejected datagrams by day", headers, rows), unit="percent"))


def lost(counts):
    title = "Lost datagrams"
    if not is_measured(counts):
        return section("lost", title, "<p>Losses were not measured: there is neither drops.jsonl nor stats.json.</p>")
    words = " ".join([
        "The system's drops were not measured: there is no drops.jsonl." if counts.drops is None
        else f"{sum(counts.drops.values()):,} dropped by the system, because the buffer of the socket was full.",
        "The queue was not measured: there is no stats.json." if counts.discarded is None
        else f"{sum(counts.discarded.values()):,} discarded by rsyslog, because its queue was full."])
    by_day = losses(counts)
    rows = [(stamp(counts, day), [number(by_day.get(day, 0)), number((counts.drops or {}).get(day, 0)), number((counts.discarded or {}).get(day, 0))])
            for day in counts.days]
    data = table("lost datagrams by day", ["Day", "Lost", "Dropped by the system", "Discarded by rsyslog"], rows)
    return section("lost", title, *trouble(sum(by_day.values()), words, data))


def trouble(found, words, data, **attributes):
    """Returns a chart of what should not be, or without any only the words and numbers."""
    if found:
        return [chart("days", words, data, alert=True, **attributes)]
    return [f"<p>{words}</p>", details("Show the numbers", data)]


def is_measured(counts):
    return counts.drops is not None or counts.discarded is not None


def losses(counts):
    """Returns the datagrams by day that arrived at the machine and in no file."""
    drops, discarded = counts.drops or {}, counts.discarded or {}
    return {day: drops.get(day, 0) + discarded.get(day, 0) for day in {*drops, *discarded}}


def stamp(counts, day):
    """Returns the day for a table. The present day is marked, because more is to come."""
    return f'<time datetime="{day}">{day}</time>' + (" <small>so far</small>" if day == counts.today else "")


def date(day):
    return f"{day:%B} {day.day}, {day.year}"


def plural(count, what):
    return f"{count:,} {what}" + ("" if count == 1 else "s")
