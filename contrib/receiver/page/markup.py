"""Pieces of HTML. Every text of an event goes through `text`."""

import html

MAX_LENGTH = 80


def text(value):
    """Returns a text as HTML: markup as text, control characters and the like as their code, long ones cut off."""
    if len(value) > MAX_LENGTH:
        value = value[:MAX_LENGTH - 1] + "…"
    return html.escape("".join(c if c.isprintable() else f"\\u{{{ord(c):x}}}" for c in value)) or "(empty)"


def number(value):
    return f'<td data-value="{value}">{value:,}</td>'


def share(part, whole):
    """Returns a cell with a percentage, exact enough to draw it."""
    return f'<td data-value="{part / whole if whole else 0:.6f}">{percent(part, whole)}</td>'


def percent(part, whole):
    if part == 0:
        return "0%"
    ratio = 100 * part / whole
    return "&lt;0.1%" if ratio < 0.1 else f"{ratio:.1f}%" if ratio < 10 else f"{ratio:.0f}%"


def table(label, headers, rows):
    """Returns a table that can be scrolled with the keyboard. Each row is its header and its cells."""
    head = "".join(f'<th scope="col">{header}</th>' for header in headers)
    body = "\n".join(f'<tr><th scope="row">{header}</th>{"".join(cells)}</tr>' for header, cells in rows)
    return f"""<div class="table" tabindex="0" role="region" aria-label="Table: {label}">
<table>
<thead><tr>{head}</tr></thead>
<tbody>
{body}
</tbody>
</table>
</div>"""


def section(name, title, *parts, width="wide"):
    parts = "\n".join(parts)
    return f"""<section id="{name}" class="{width}" aria-labelledby="{name}-title">
<h2 id="{name}-title">{title}</h2>
{parts}
</section>"""


def chart(kind, summary, data, style="", **attributes):
    """Returns a figure: a summary in words, the chart that charts.js draws from the table, and the table."""
    more = "".join(f' data-{name}="{value}"' for name, value in attributes.items())
    return f"""<figure class="{style}" data-chart="{kind}"{more}>
<figcaption>{summary}</figcaption>
<div class="chart"></div>
{details("Show the numbers", data)}
</figure>"""


def details(summary, content):
    """Returns content that charts.js folds away; without JavaScript it stays visible."""
    return f"<details open>\n<summary>{summary}</summary>\n{content}\n</details>"


def columns(texts):
    items = "".join(f"<li>{text(one)}</li>" for one in texts)
    return f'<ul class="columns">{items}</ul>'


def figures(pairs):
    """Returns names and what they amount to, as a list."""
    items = "\n".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in pairs)
    return f"<dl>\n{items}\n</dl>"
