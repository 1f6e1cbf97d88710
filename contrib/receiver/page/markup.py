"""Pieces of HTML. Everything that comes from a file goes through `text`."""

import html

MAX_LENGTH = 80


def text(value):
    """Returns a text as HTML: control characters and the like as their code, markup as text, shortened."""
    value = str(value)
    if len(value) > MAX_LENGTH:
        value = value[:MAX_LENGTH - 1] + "…"
    return html.escape("".join(c if c.isprintable() else f"\\u{{{ord(c):x}}}" for c in value) or "(empty)")


def number(value):
    return f'<td data-value="{value}">{value:,}</td>'


def share(part, whole):
    """Returns a cell with a percentage, exact enough to draw it."""
    return f'<td data-value="{part / whole if whole else 0:.6f}">{percent(part, whole)}</td>'


def percent(part, whole):
    ratio = 100 * part / whole if whole else 0
    return "0%" if part == 0 else "<0.1%".replace("<", "&lt;") if ratio < 0.1 else f"{ratio:.1f}%" if ratio < 10 else f"{ratio:.0f}%"


def table(label, headers, rows):
    """Returns a table that can be scrolled with the keyboard; each row is (header, cells)."""
    head = "".join(f'<th scope="col">{header}</th>' for header in headers)
    body = "\n".join(f'<tr><th scope="row">{header}</th>{"".join(cells)}</tr>' for header, cells in rows)
    return (f'<div class="table" tabindex="0" role="region" aria-label="Table: {label}">\n<table>\n'
            f'<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>\n</div>')


def section(name, title, *parts, wide=True):
    """Returns a section with its title, of the whole width or of half."""
    parts = "\n".join(parts)
    return f'<section id="{name}" class="{"wide" if wide else "half"}" aria-labelledby="{name}-title">\n<h2 id="{name}-title">{title}</h2>\n{parts}\n</section>'


def chart(kind, summary, data, alert=False, **attributes):
    """Returns a figure whose chart is drawn from its table, with the summary above it in words."""
    more = "".join(f' data-{name}="{value}"' for name, value in attributes.items()) + (' class="alert"' if alert else "")
    return (f'<figure data-chart="{kind}"{more}>\n<figcaption>{summary}</figcaption>\n<div class="chart"></div>\n'
            f'{details("Show the numbers", data)}\n</figure>')


def details(summary, content):
    """Returns content that charts.js folds away; without JavaScript it stays visible."""
    return f"<details open>\n<summary>{summary}</summary>\n{content}\n</details>"


def summary_list(pairs):
    return "<dl>\n" + "\n".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in pairs) + "\n</dl>"
