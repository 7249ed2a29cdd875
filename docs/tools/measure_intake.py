#!/usr/bin/env python3
"""The figures of what comes in, as one table, measured with the release build.

  python3 docs/tools/measure_intake.py --data FOLDER [--stet .build/release/stet] [--peers VENV/bin/python] [--megabytes 200]

DATA holds `html`, `feeds`, `wire` and `warc` (docs/DATA.md); a part whose folder is missing is left out. The peers trafilatura
and resiliparse, and warcio, are those of the Python that --peers names. Times are of the processor, user and system, the
least of three runs; stet's with the start of the process, reading the files and writing JSON.
"""
import argparse, ast, collections, gzip, html, json, os, re, resource, shutil, subprocess, sys, tempfile

PEERS = """
import sys, os, time, json
folder, name = sys.argv[1:3]
pages = [open(os.path.join(folder, f), 'rb').read() for f in sorted(os.listdir(folder))]
if name == 'trafilatura':
    import trafilatura
    run = lambda b: trafilatura.extract(b, include_comments=False) or ''
else:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding
    run = lambda b: extract_plain_text(bytes_to_str(b, detect_encoding(b)), main_content=True)
best = 1e9
for _ in range(int(sys.argv[3])):
    start = time.process_time(); texts = [run(b) for b in pages]; best = min(best, time.process_time() - start)
json.dump([best, dict(zip([f[:-5] for f in sorted(os.listdir(folder))], texts))], sys.stdout)
"""


def row(what, figure, aim="", note=""):
    print(f"{what:<58} {figure:>22}  {aim:<12} {note}", flush=True)


def run(stet, *arguments):
    """The JSON of each article, and the warnings."""
    done = subprocess.run([stet, "extract", *arguments, "--jsonl"], capture_output=True)
    if done.returncode not in (0, 2):
        row("stet extract " + " ".join(arguments)[:40], f"CRASHED {done.returncode}")
    articles = [json.loads(line) for line in done.stdout.decode("utf8", "replace").splitlines() if line.startswith("{")]
    return articles, done.stderr.decode("utf8", "replace").splitlines()


def cost(command):
    """Seconds of the processor and peak megabytes of a command."""
    with open(os.devnull, "wb") as sink:
        child = subprocess.Popen(command, stdout=sink, stderr=sink)
        _, _, used = os.wait4(child.pid, 0)
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def body(article):
    text = article["text"].encode()
    spans = [z["range"] for z in article["zones"] if z["kind"] in ("paragraph", "subhead")]
    return "\n".join(text[a:b].decode("utf8", "replace") for a, b in spans)


def grams(text, n=4):
    words = re.findall(r"\w+", text.lower())
    n = min(n, len(words)) or 1
    return collections.Counter(tuple(words[i:i + n]) for i in range(len(words) - n + 1)) if words else collections.Counter()


def f1(gold, found):
    precision = recall = 0
    for page, want in gold.items():
        g, p = grams(want["articleBody"]), grams(found.get(page) or "")
        hit = sum((g & p).values())
        precision += hit / max(1, sum(p.values())) if p else float(not g)
        recall += hit / max(1, sum(g.values())) if g else float(not p)
    precision, recall = precision / len(gold), recall / len(gold)
    return 2 * precision * recall / max(1e-9, precision + recall)


def pages(stet, data, peers, scratch):
    folder = os.path.join(scratch, "pages")
    os.mkdir(folder)
    for name in sorted(os.listdir(os.path.join(data, "html/pages"))):
        raw = open(os.path.join(data, "html/pages", name), "rb").read()
        raw = gzip.decompress(raw) if name.endswith(".gz") else raw
        open(os.path.join(folder, re.sub(r"\.gz$", "", name)), "wb").write(raw)
    gold = json.load(open(os.path.join(data, "html/ground-truth.json")))
    found = collections.defaultdict(str)
    for article in run(stet, folder)[0]:
        found[os.path.basename(article["source"])[:-5]] += body(article) + "\n"
    count = len(os.listdir(folder))
    row(f"text of {count} saved pages, F1", f"{f1(gold, found):.4f}", "≥ .96")
    ours = min(cost([stet, "extract", folder, "--jobs", "1", "--jsonl"])[0] for _ in range(3))
    row("the same pages, one core", f"{count / ours:.0f} pages/s")
    for name in ("trafilatura", "resiliparse") if peers else ():
        done = subprocess.run([peers, "-W", "ignore", "-c", PEERS, folder, name, "2"], capture_output=True)
        if done.returncode:
            row("  " + name, "not installed")
            continue
        seconds, texts = json.loads(done.stdout)
        aim = "≥ 8 ×" if name == "trafilatura" else ""
        row(f"  {name}: {count / seconds:.0f} pages/s, F1 {f1(gold, texts):.4f}; stet", f"{seconds / ours:.1f} × as fast", aim)
    return folder


def feeds(stet, data):
    files = sorted(os.path.join(d, f) for d, _, names in os.walk(os.path.join(data, "feeds")) for f in names if f != "LICENSE")
    entries = collections.defaultdict(list)
    for i in range(0, len(files), 300):
        for article in run(stet, *files[i:i + 300])[0]:
            entries[article["source"]].append(article)
    row(f"{len(files)} feeds of all kinds read", "no crash")
    squeeze = lambda s: re.sub(r"\s+", "", s)
    plain = lambda s: squeeze(html.unescape(re.sub(r"<[^>]+>", "", s)))
    held, asked = collections.Counter(), collections.Counter()
    pattern = (r"entries\[0\]\['(title|summary|description|content|link|author|published|updated|created|published_parsed|"
               r"updated_parsed|created_parsed|author_detail)'\]((?:\[[^\]]*\])*)\s*==\s*"
               r"(u?'(?:[^'\\]|\\.)*'|u?\"(?:[^\"\\]|\\.)*\"|\([\d, ]+\))")
    for path in files:
        if "/wellformed/" not in path or "sanitize" in path:
            continue
        raw = open(path, "rb").read()
        text = next((raw.decode(c) for c in ("utf8", "latin1") if not _fails(raw, c)), "")
        expect = re.search(r"Expect:\s*(.*?)\n\s*-->", text, re.S) or re.search(r"Expect:\s*(.*)", text)
        for key, rest, value in re.findall(pattern, expect.group(1)) if expect else ():
            if key == "content" and "'value'" not in rest or key == "author_detail" and "'name'" not in rest:
                continue
            if not key.endswith("detail") and key != "content" and rest:
                continue
            value = ast.literal_eval(value.lstrip("u"))
            got = entries[path][0] if entries[path] else None
            asked[key] += 1
            if got is None:
                good = not plain(str(value))
            elif key == "title":
                good = plain(value) in squeeze(got["headline"] or "") or not plain(value)
            elif key in ("summary", "description", "content"):
                good = plain(value) in plain(got["text"]) or plain(value) in squeeze(got["text"])
            elif key == "link":
                good = got["url"] == value
            elif key in ("author", "author_detail"):
                good = any(name in value for name in got["byline"])
            elif key.endswith("parsed"):
                good = got["published"] == "%04d-%02d-%02d" % value[:3]
            else:
                good = got["published"] is not None
            held[key] += good
    for name, keys in (("title", ["title"]), ("summary, content", ["summary", "description", "content"]), ("link", ["link"]),
                       ("author", ["author", "author_detail"]), ("dates", [k for k in asked if k[:7] in ("publish", "updated", "created")])):
        row(f"  what well-formed feeds expect of entries: {name}", f"{sum(held[k] for k in keys)} of {sum(asked[k] for k in keys)}")
    row("  all of it", f"{sum(held.values()) / sum(asked.values()):.3f}", "≥ .95", f"{sum(held.values())} of {sum(asked.values())}")


def _fails(raw, charset):
    try:
        raw.decode(charset)
        return False
    except UnicodeDecodeError:
        return True


def wire(stet, data):
    files = sorted(os.path.join(d, f) for d, _, names in os.walk(os.path.join(data, "wire")) for f in names
                   if not f.startswith("LICENSE") and not f.endswith((".md", ".jpg", ".png")))
    given, warned, silent = collections.Counter(), 0, []
    for path in files:
        articles, warnings = run(stet, path)
        if articles:
            given["files with articles"] += 1
            first = articles[0]
            given["headline"] += bool(first["headline"])
            given["text"] += bool(body(first).strip())
            given["agency or outlet"] += bool(first["agency"] or first["outlet"] not in ("unknown", os.path.basename(os.path.dirname(path))))
            given["date"] += bool(first["published"])
        warned += bool(warnings)
        if not articles and not warnings:
            silent.append(os.path.basename(path))
    row(f"{len(files)} files of wire formats", f"{given['files with articles']} give articles",
        note=", ".join(f"{k} {given[k]}" for k in ("headline", "text", "agency or outlet", "date")))
    row("  files with a warning; neither article nor warning", f"{warned}; {len(silent)}", "…; 0", " ".join(silent[:5]))


WARCIO = """
import sys, json
from warcio.archiveiterator import ArchiveIterator
found = []
try:
    for r in ArchiveIterator(open(sys.argv[1], 'rb'), arc2warc=True):
        if r.rec_type == 'response' and r.http_headers and r.http_headers.get_statuscode().startswith('2'):
            if 'html' in (r.http_headers.get_header('Content-Type') or ''):
                found.append(r.rec_headers.get_header('WARC-Target-URI'))
except Exception as e:
    pass
json.dump(found, sys.stdout)
"""


def crawls(stet, data, peers):
    files = sorted(os.path.join(d, f) for d, _, names in os.walk(os.path.join(data, "warc")) for f in names if "arc" in f.split(".", 1)[-1])
    same = several = 0
    for path in files:
        ours = {a["url"] for a in run(stet, path)[0]}
        done = subprocess.run([peers, "-c", WARCIO, path], capture_output=True) if peers else None
        if done is None or done.returncode:
            continue
        theirs = set(json.loads(done.stdout))
        several += len(theirs)
        same += sum(u in ours or any(u.split("://")[-1] == (o or "").split("://")[-1] for o in ours) for u in theirs)
    row(f"{len(files)} web archives: pages with text at an address warcio gives", f"{same} of {several}",
        note="payloads and digests: WarcioTests")


def big(stet, folder, scratch, megabytes):
    lines, archive = os.path.join(scratch, "big.jsonl"), os.path.join(scratch, "big.warc")
    raws = [open(os.path.join(folder, f), "rb").read() for f in sorted(os.listdir(folder))]
    texts = [a for a in run(stet, folder)[0]]
    with open(lines, "wb") as out:
        number = 0
        while out.tell() < megabytes * 1_000_000:
            for a in texts:
                number += 1
                out.write(json.dumps({"id": str(number), "title": a["headline"], "text": body(a), "url": a["url"]}).encode() + b"\n")
    with open(archive, "wb") as out:
        number = 0
        while out.tell() < megabytes * 1_000_000:
            for raw in raws:
                number += 1
                http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + raw
                out.write(b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/%d\r\n"
                          b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n" % (number, len(http), http))
    for what, path in (("JSON lines", lines), ("WARC", archive)):
        seconds, peak = cost([stet, "extract", path, "--jobs", "1", "--jsonl"])
        size = os.path.getsize(path) / 1e6
        row(f"{size:.0f} MB of {what}, read and written as JSON, one core", f"{size / seconds:.0f} MB/s", note=f"peak memory {peak:.0f} MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stet", default=".build/release/stet")
    parser.add_argument("--data", required=True, help="the folder with html, feeds, wire and warc")
    parser.add_argument("--peers", help="a Python with trafilatura, resiliparse and warcio")
    parser.add_argument("--megabytes", type=int, default=200, help="of the big files")
    options = parser.parse_args()
    scratch = tempfile.mkdtemp(prefix="stet-measure-")
    try:
        has = lambda name: os.path.isdir(os.path.join(options.data, name))
        folder = pages(options.stet, options.data, options.peers, scratch) if has("html") else None
        if has("feeds"): feeds(options.stet, options.data)
        if has("wire"): wire(options.stet, options.data)
        if has("warc"): crawls(options.stet, options.data, options.peers)
        if folder and options.megabytes: big(options.stet, folder, scratch, options.megabytes)
    finally:
        shutil.rmtree(scratch)


main()
