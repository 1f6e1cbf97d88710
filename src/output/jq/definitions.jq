# The filters of jq that are written in jq itself. A definition begins at the start of a line, and
# uses only those above it: src/output/jq/definitions.rs reads what an expression needs of them.

def empty: {}[] as $x | .;
def null: [][0];
def true: 0 == 0;
def false: 0 != 0;
def not: if . then false else true end;
def error: error_empty as $x | .;
def error(message): (message | error_empty) as $x | .;
def select(f): if f then . else empty end;
def stderr: (stderr_empty as $x | .), .;
def debug: (debug_empty as $x | .), .;
def debug(message): ((message | debug_empty) as $x | .), .;
def halt: halt(0);
def halt_error: halt_error(5);

# Types

def tostring: "\(.)";
def isboolean: type == "boolean";
def isnumber: type == "number";
def isstring: type == "string";
def isarray: type == "array";
def isobject: type == "object";
def isnan: isnumber and . < nan;
def isinfinite:
  if isnumber then . == infinite or . == -infinite else error("\(type) (\(tojson)) number required") end;
def isfinite: isnumber and (isinfinite | not);
def isnormal:
  if isnumber then (. == 0 or isnan or isinfinite or fabs < 2.2250738585072014e-308) | not
  else error("\(type) (\(tojson)) number required") end;
def values: select(. != null);
def nulls: select(. == null);
def booleans: select(type == "boolean");
def numbers: select(type == "number");
def finites: select(isfinite);
def normals: select(isnormal);
def strings: select(type == "string");
def arrays: select(type == "array");
def objects: select(type == "object");
def iterables: select(type | . == "array" or . == "object");
def scalars: select(type | . != "array" and . != "object");
def toarray: if type == "array" then . else [.] end;
def have_literal_numbers: true;
def have_decnum: false;

# Numbers

def abs:
  if type != "number" then error("\(type) (\(tojson)) has no absolute value")
  elif . < 0 then -. else . end;
def logb:
  if . == 0 then -infinite elif isinfinite then infinite elif isnan then . else ilogb end;
def significand:
  if isinfinite or isnan or . == 0 then . else ldexp(.; -ilogb) end;
def pow10: pow(10; .);
def drem($x; y): remainder($x; y) | if . == 0 then copysign(.; $x) else . end;
def nearbyint: rint;
def nexttoward(x; y): nextafter(x; y);
def scalbln(x; e): ldexp(x; e);
def scalb(x; e): x * pow(2; e);
def gamma: lgamma;

# Streams

def map(f): [.[] | f];
def range(to): range(0; to; 1);
def range(from; to): range(from; to; 1);
def repeat(f): def rec: f, rec; rec;
def recurse(f): def rec: ., (f | rec); rec;
def recurse: recurse(.[]?);
def recurse(f; condition): recurse(f | select(condition));
def while(condition; update): def rec: if condition then ., (update | rec) else empty end; rec;
def until(condition; update): def rec: if condition then . else update | rec end; rec;
def first: .[0];
def last: .[-1];
def nth(n): .[n];
def nth($n; f):
  if $n < 0 then error("nth doesn't support negative indices") else first(skip($n; f)) end;
def isempty(f): first((f | false), true);
def all(f; condition): isempty(first(f | condition and empty));
def any(f; condition): isempty(first(f | condition or empty)) | not;
def all(condition): all(.[]; condition);
def any(condition): any(.[]; condition);
def all: all(.[]; .);
def any: any(.[]; .);
def in(object): . as $x | object | has($x);
def inside(other): . as $x | other | contains($x);
def IN(f): any(f == .; .);
def IN(source; f): any(source == f; .);
def combinations:
  if length == 0 then [] else .[0][] as $x | (.[1:] | combinations) as $rest | [$x] + $rest end;
def combinations($n): . as $list | [range($n)] | map($list) | combinations;
def input_line_number: 0;
def getpath($path): reduce $path[] as $key (.; .[$key]);

# Paths

def setpath($path; $value): getpath($path) = $value;
def del(f): delpaths([path(f)]);
def paths: skip(1; path(..));
def paths(f): skip(1; path_value(..)) | if .[1] | f then .[0] else empty end;
def leaf_paths: paths(scalars);
def pick(f): . as $top | reduce path(f) as $path (null; setpath($path; $top | getpath($path)));
def to_entries: [key_values[] as [$key, $value] | {$key, $value}];
def from_entries:
  reduce .[] as $x ({}; . + {
    ($x | if .key == null then .k // .name // .Name // .K // .Key else .key end
      | if type == "string" then . elif . == null then "null" else tojson end):
    ($x | if has("value") then .value elif has("v") then .v else .Value end)
  });
def map_values(f): .[] |= f;
def with_entries(f): to_entries | map(f) | from_entries;
def walk(f):
  def rec: if type == "object" then map_values(rec) elif type == "array" then map(rec) else . end | f;
  rec;
def tostream:
  path(def rec: (.[]? | rec), .; rec) as $path
  | getpath($path)
  | reduce path(.[]?) as $below ([$path, .]; [$path + $below]);
def fromstream(f):
  {x: null, e: false} as $start
  | foreach f as $event ($start;
      if .e then $start else . end
      | if $event | length == 2
        then setpath(["e"]; $event[0] | length == 0) | setpath(["x"] + $event[0]; $event[1])
        else setpath(["e"]; $event[0] | length == 1) end;
      if .e then .x else empty end);
def truncate_stream(f):
  . as $n | null | f | . as $event
  | if (.[0] | length) > $n then setpath([0]; $event[0][$n:]) else empty end;
def truncate_stream($n; f): $n | truncate_stream(f);

# Lists

def add(f): reduce f as $x (null; . + $x);
def add: add(.[]);
def keys: keys_unsorted | sort;
def min_by(f): reduce min_by_or_empty(f) as $x (null; $x);
def max_by(f): reduce max_by_or_empty(f) as $x (null; $x);
def min: min_by(.);
def max: max_by(.);
def unique_by(f): [group_by(f)[] | .[0]];
def unique: unique_by(.);
def flatten($depth):
  if $depth < 0 then error("flatten depth must not be negative")
  else [.[] | if type == "array" and $depth > 0 then flatten($depth - 1)[] else . end] end;
def flatten: flatten(infinite);
def reverse:
  if . == null then [] elif type == "string" then explode | reverse | implode
  else [.[length - 1 - range(0; length)]] end;
def transpose: [range([.[] | length] | max // 0) as $i | [.[][$i]]];
def index($x): indices($x) | .[0];
def rindex($x): indices($x) | .[-1:][0];
def INDEX(f; key): reduce f as $x ({}; .[$x | key | tostring] = $x);
def INDEX(key): INDEX(.[]; key);
def JOIN($index; key): [.[] | [., $index[key]]];
def JOIN($index; f; key): f | [., $index[key]];
def JOIN($index; f; key; join): f | [., $index[key]] | join;
def ascii: [.] | implode;

# Texts

def join($separator):
  reduce .[] as $x (null;
    (if . == null then "" else . + $separator end)
    + ($x | if . == null then "" elif type == "boolean" or type == "number" then tojson else . end))
  // "";
def split($separator):
  if type == "string" and ($separator | type) == "string" then . / $separator
  else error("split input and separator must be strings") end;
def tonumber:
  if type == "number" then .
  elif type == "string" then
    . as $text | fromjson
    | if type == "number" then . else error("\($text | tojson) cannot be parsed as a number") end
  else error("\(type) (\(tojson)) cannot be parsed as a number") end;
def toboolean:
  if type == "boolean" then .
  elif type == "string" then
    . as $text | fromjson
    | if type == "boolean" then . else error("\($text | tojson) cannot be parsed as a boolean") end
  else error("\(type) (\(tojson)) cannot be parsed as a boolean") end;

# Regular expressions. An argument may be a list of the expression and its flags.

def match(regex; $flags): regex as $regex | _match($regex; $flags)[];
def match($x): if $x | type == "array" then match($x[0]; $x[1]) else match($x; null) end;
def test(regex; $flags): regex as $regex | _match($regex; $flags) | length > 0;
def test($x): if $x | type == "array" then test($x[0]; $x[1]) else test($x; null) end;
def _captured: [.captures[] | select(.name != null) | {(.name): .string}] | add // {};
def capture(regex; $flags): match(regex; $flags) | _captured;
def capture($x): match($x) | _captured;
def scan(regex; $flags):
  match(regex; "g\($flags)") | if .captures | length > 0 then [.captures[].string] else .string end;
def scan($x): if $x | type == "array" then scan($x[0]; $x[1] // "") else scan($x; "") end;
def splits(regex; $flags): regex as $regex | _between($regex; "g\($flags // "")")[];
def splits($x): splits($x; null);
def split(regex; $flags): [splits(regex; $flags)];
def sub(regex; f; $flags):
  . as $text | regex as $regex
  | _match($regex; $flags) as $matches | _between($regex; $flags) as $between
  | reduce range($matches | length) as $i ([];
      [$matches[$i] | _captured | f] as $new
      | reduce range($new | length) as $k (.; .[$k] += $between[$i] + $new[$k]))
  | (.[] + $between[-1]) // $text;
def sub(regex; f): sub(regex; f; "");
def gsub(regex; f; $flags): sub(regex; f; "g\($flags)");
def gsub(regex; f): sub(regex; f; "g");

# Formats

def @text: tostring;
def @json: tojson;
def @html: tostring | escape_html;
def @uri: tostring | encode_uri;
def @urid: tostring | decode_uri;
def @base64: tostring | encode_base64;
def @base64d: tostring | decode_base64;
def @base32: tostring | _encode_base32;
def @base32d: tostring | _decode_base32;
def @sh:
  def word: if type == "string" then "'\(escape_sh)'"
    elif type == "array" or type == "object" then
      error("\(type) (\(tojson)) can not be escaped for shell")
    else tojson end;
  if type == "array" then map(word) | join(" ") else word end;
def _row(name; f; separator):
  if type != "array" then error("\(type) (\(tojson)) cannot be \(name)-formatted, only array")
  else map(
    if type == "string" then f elif . == null then ""
    elif type == "array" or type == "object" then
      error("\(type) (\(tojson)) is not valid in a \(name) row")
    else tojson end) | join(separator) end;
def @csv: _row("csv"; "\"\(split("\"") | join("\"\""))\""; ",");
def @tsv:
  _row("tsv"; split("\\") | join("\\\\") | split("\t") | join("\\t") | split("\n") | join("\\n")
    | split("\r") | join("\\r"); "\t");
def format($name):
  if $name == "text" then @text elif $name == "json" then @json elif $name == "html" then @html
  elif $name == "uri" then @uri elif $name == "csv" then @csv elif $name == "tsv" then @tsv
  elif $name == "sh" then @sh elif $name == "base64" then @base64
  elif $name == "base64d" then @base64d elif $name == "base32" then @base32
  elif $name == "base32d" then @base32d
  else error("\($name) is not a valid format") end;

# Times

def todateiso8601: strftime("%Y-%m-%dT%H:%M:%SZ");
def todate: todateiso8601;
def fromdate: fromdateiso8601;
def date: todate;
def dateadd(unit; $seconds): . + $seconds;
def datesub(unit; $seconds): . - $seconds;
def builtins: _builtins;
def get_search_list: [];
def modulemeta: error("kongctl has no modules");
