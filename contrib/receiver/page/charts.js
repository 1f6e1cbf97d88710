// Draws each figure's chart from its table, so that both have the same numbers.
"use strict";

const COLORS = {
  axis: "var(--muted)",
  line: "var(--line)",
  mark: "var(--mark)",
  soft: "var(--mark-soft)",
};
const FONT_SIZE = 12;
const count = d3.format(",");
const short = (value) => d3.format("~s")(value).replace("G", "B");
const percent = (value) => {
  if (value > 0 && value < 0.001) return "<0.1%";
  return `${d3.format(value < 0.1 ? ".1~f" : ".0f")(100 * value)}%`;
};
const day = d3.utcFormat("%b %-d, %Y");
const half = (day, sign) => d3.utcHour.offset(day, 12 * sign);

// Returns the rows of a table: the header's text and time, and the numbers of the cells.
function rowsOf(table) {
  return Array.from(table.tBodies[0].rows, (row) => {
    const [header, ...cells] = row.cells;
    const time = header.querySelector("time");
    return {
      name: header.textContent,
      day: time && new Date(time.dateTime),
      isPartial: Boolean(header.querySelector("small")),
      values: cells.map((cell) => Number(cell.dataset.value)),
    };
  });
}

function headersOf(table) {
  return Array.from(table.tHead.rows[0].cells, (cell) => cell.textContent).slice(1);
}

// Returns how far bars stand apart: not at all when they are too thin for it.
const inset = (width, bars) => (width / bars > 4 ? 0.5 : 0);

// A young receiver has few days: they are drawn as narrow as those of two weeks.
function timeScale(rows) {
  const last = rows[rows.length - 1].day;
  return {
    type: "utc",
    domain: [half(d3.min([rows[0].day, d3.utcDay.offset(last, -13)]), -1), half(last, 1)],
  };
}

const dayAxis = (width) =>
  Plot.axisX({ ticks: width < 480 ? 4 : 8, tickSize: 0, label: null, color: COLORS.axis });

const bars = (data, gap, options) =>
  Plot.rectY(data, {
    className: "bars",
    x1: (row) => half(row.day, -1),
    x2: (row) => half(row.day, 1),
    y: "value",
    insetLeft: gap,
    insetRight: gap,
    fill: (row) => (row.isPartial ? COLORS.soft : COLORS.mark),
    shapeRendering: gap ? null : "crispEdges",
    ...options,
  });

const tip = (data, options) =>
  Plot.tip(
    data,
    Plot.pointerX({
      x: "day",
      y: "value",
      fill: "var(--surface)",
      stroke: COLORS.line,
      ...options,
    }),
  );

// One bar a day, from zero.
function days(table, width, figure) {
  const format =
    figure.dataset.unit === "percent"
      ? { axis: percent, exact: percent }
      : { axis: short, exact: count };
  const data = rowsOf(table).map((row) => ({ ...row, value: row.values[0] }));
  const most = data[d3.maxIndex(data, (row) => row.value)];
  return Plot.plot({
    width,
    height: 220,
    marginLeft: 44,
    marginTop: 24,
    marginRight: 8,
    x: timeScale(data),
    y: { domain: [0, most.value || 1], nice: 4 },
    marks: [
      Plot.gridY({ ticks: 4, stroke: COLORS.line, strokeOpacity: 1 }),
      Plot.axisY({
        ticks: 4,
        tickSize: 0,
        label: null,
        tickFormat: format.axis,
        color: COLORS.axis,
      }),
      dayAxis(width),
      bars(data, inset(width - 50, data.length), {}),
      Plot.ruleY([0], { stroke: COLORS.axis }),
      Plot.text([most], {
        x: "day",
        y: "value",
        dy: -8,
        fill: "currentColor",
        text: (row) => format.exact(row.value),
      }),
      tip(data, {
        title: (row) =>
          `${day(row.day)}${row.isPartial ? ", so far" : ""}\n${format.exact(row.value)}`,
      }),
    ],
  });
}

// A row for each column of the table, all on one scale from 0 to 100%.
function shares(table, width) {
  const rows = rowsOf(table);
  const last = d3.maxIndex(rows, (row) => (d3.sum(row.values) ? row.day : null));
  const facets = headersOf(table).map((name, index) => ({
    key: `${index}`,
    name,
    note: `up to ${percent(d3.max(rows, (row) => row.values[index]))}, last ${percent(rows[last].values[index])}`,
  }));
  const data = facets.flatMap(({ key, name }, index) =>
    rows.map((row) => ({ ...row, key, name, value: row.values[index] })),
  );
  const gap = inset(width - 50, rows.length);
  return Plot.plot({
    width,
    height: 34 + 76 * facets.length,
    marginLeft: 44,
    marginTop: 0,
    marginRight: 8,
    x: timeScale(rows),
    y: { domain: [0, 1], insetTop: 24 },
    fy: { domain: facets.map(({ key }) => key), axis: null, padding: 0.1 },
    marks: [
      Plot.gridY([0.5, 1], { stroke: COLORS.line, strokeOpacity: 1 }),
      Plot.axisY([0, 1], { tickSize: 0, label: null, tickFormat: percent, color: COLORS.axis }),
      dayAxis(width),
      bars(data, gap, { fy: "key" }),
      Plot.ruleY([0], { stroke: COLORS.axis }),
      Plot.text(facets, {
        fy: "key",
        text: "name",
        frameAnchor: "top-left",
        dy: 4,
        fontWeight: 600,
        fill: "currentColor",
        lineWidth: (width - 200) / FONT_SIZE,
        textOverflow: "ellipsis",
      }),
      Plot.text(facets, {
        fy: "key",
        text: "note",
        frameAnchor: "top-right",
        dy: 4,
        fill: COLORS.axis,
      }),
      tip(data, {
        fy: "key",
        title: (row) => `${row.name}\n${day(row.day)}: ${percent(row.value)}`,
      }),
    ],
  });
}

// Horizontal bars, each below its name, so that long names fit on a phone.
function ranking(table, width, figure) {
  const data = rowsOf(table)
    .slice(0, Number(figure.dataset.drawn))
    .map((row, index) => ({ ...row, key: `${index}` }));
  const room = 74;
  return Plot.plot({
    width,
    height: 36 * data.length,
    margin: 0,
    marginRight: room,
    x: { domain: [0, d3.max(data, (row) => row.values[0])], axis: null },
    y: { domain: data.map((row) => row.key), axis: null, padding: 0 },
    marks: [
      Plot.barX(data, {
        className: "bars",
        x: (row) => row.values[0],
        y: "key",
        insetTop: 20,
        insetBottom: 8,
        fill: COLORS.mark,
      }),
      Plot.text(data, {
        x: 0,
        y: "key",
        text: "name",
        textAnchor: "start",
        dy: -8,
        fill: "currentColor",
        lineWidth: width / FONT_SIZE,
        textOverflow: "ellipsis",
      }),
      Plot.text(data, {
        x: (row) => row.values[0],
        y: "key",
        textAnchor: "start",
        dx: 6,
        dy: 6,
        fill: COLORS.axis,
        text: (row) => `${short(d3.format(".3r")(row.values[0]))}  ${percent(row.values[1])}`,
      }),
    ],
  });
}

const KINDS = { days, shares, ranking };

for (const figure of document.querySelectorAll("figure[data-chart]")) {
  const box = figure.querySelector(".chart");
  const table = figure.querySelector("table");
  let drawn = 0;
  const draw = () => {
    const width = Math.floor(figure.clientWidth);
    if (width === drawn || width === 0) return;
    drawn = width;
    const svg = KINDS[figure.dataset.chart](table, width, figure);
    // A screen reader gets one image with the summary; the names of Plot's parts, such as "rect", say nothing.
    for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", figure.querySelector("figcaption").textContent);
    box.replaceChildren(svg);
  };
  draw();
  new ResizeObserver(draw).observe(figure);
}

for (const details of document.querySelectorAll("details")) details.open = false;
