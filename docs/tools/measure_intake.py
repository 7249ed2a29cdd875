#!/usr/bin/env python3
"""The figures of what comes in, as one table, measured with the release build.

  python3 docs/tools/measure_intake.py --data FOLDER [--stet .build/release/stet] [--peers VENV/bin/python] [--megabytes 200]

DATA holds `html`, `feeds`, `wire` and `warc` (docs/DATA.md); a part whose folder is missing is left out. The peers trafilatura
and resiliparse, and warcio, are those of the Python that --peers names; warcio is needed for the row of the web archives, which
sets the payloads that `stet-bench --unpack` writes (--bench) beside warcio's by their SHA-1. Times are of the processor, user and system, the
least of three runs; stet's with the start of the process, reading the files and writing JSON.
"""
import argparse, ast, collections, datetime, gzip, hashlib, html, json, os, re, shutil, subprocess, sys, tempfile

import wire_files

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
        # An address that only the request or its answer told is not in the file.
        elsewhere = re.search(r"^Header:\s*Content-Location", text, re.M) or "127.0.0.1" in text
        for key, rest, value in re.findall(pattern, expect.group(1)) if expect else ():
            if key == "content" and "'value'" not in rest or key == "author_detail" and "'name'" not in rest:
                continue
            if not key.endswith("detail") and key != "content" and rest:
                continue
            value = ast.literal_eval(value.lstrip("u"))
            if key == "link" and elsewhere:
                continue
            got = entries[path][0] if entries[path] else None
            asked[key] += 1
            if got is None:
                good = not plain(str(value))
            elif key == "title":
                shown = squeeze(got["headline"] or "")
                good = plain(value) in shown or squeeze(value) in shown or not plain(value)
            elif key in ("summary", "description", "content"):
                shown = got["text"] + (got["deck"] or "")
                good = plain(value) in plain(shown) or plain(value) in squeeze(shown)
            elif key == "link":
                good = got["url"] == value
            elif key in ("author", "author_detail"):
                good = any(name in value for name in got["byline"])
            elif key.endswith("parsed"):
                good = "%04d-%02d-%02d" % value[:3] in (got["published"], utc(got["publishedTime"]))
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


def utc(time):
    """The day in Greenwich of a time with a zone; nothing for one without."""
    try:
        then = datetime.datetime.fromisoformat((time or "").replace("Z", "+00:00"))
        return then.astimezone(datetime.timezone.utc).date().isoformat() if then.tzinfo else None
    except ValueError:
        return None


def wire(stet, data):
    """Each file beside what it is and holds by wire_files.py: field by field, and what is told of those without a story."""
    root = os.path.join(data, "wire")
    files = sorted(os.path.join(d, f) for d, _, names in os.walk(root) for f in names)
    kinds, held, asked, missed = collections.Counter(), collections.Counter(), collections.Counter(), []
    items = silent = clear = warned = 0
    for path in files:
        verdict = wire_files.sort(path)
        kinds[verdict.kind] += 1
        articles, warnings = run(stet, path)
        if verdict.kind == "story":
            for item, article in wire_files.pair(verdict.items, articles):
                items += 1
                for field, (want, got, good) in wire_files.judge(item, article).items():
                    asked[field] += 1
                    held[field] += good
                    if not good:
                        missed.append(f"{os.path.relpath(path, root)}: {field}: {want} is read as {got}"[:200])
        elif verdict.kind != "foreign":
            silent += not warnings
            if verdict.kind == "broken":
                warned += bool(warnings)
                # More than that there is no text: what is wrong with it.
                clear += any(not re.search(r"(no text|neither headline nor text)$", w) for w in warnings)
    row(f"{len(files)} files of wire formats: {kinds['story']} with stories", f"{items} stories", "",
        f"{kinds['other']} valid without one, {kinds['broken']} broken, {kinds['foreign']} of other kinds")
    for field in ("headline", "text", "agency, source", "date", "version"):
        row(f"  {field}, where the file has it", f"{held[field]} of {asked[field]}", "all")
    row("  broken files with a warning; that says what is wrong", f"{warned}, {clear} of {kinds['broken']}", "all")
    row("  valid without a story, or broken, and nothing said", f"{silent}", "0")
    for line in missed:
        print("      " + line)


WARCIO = """
import sys, json, hashlib, re
from warcio.archiveiterator import ArchiveIterator
found, end = [], None
try:
    for number, r in enumerate(ArchiveIterator(open(sys.argv[1], 'rb'), arc2warc=True)):
        status = r.http_headers.get_statuscode() if r.http_headers else '200'
        headers = r.http_headers if r.http_headers else r.rec_headers
        kind = (headers.get_header('Content-Type') or '').lower()
        if r.rec_type not in ('response', 'resource', 'conversion') or not status.startswith('2'):
            continue
        if not re.search('html|xml|json|text/plain', kind) or 'warc-fields' in kind:
            continue
        payload = r.content_stream().read()
        if payload:
            found.append([r.rec_headers.get_header('WARC-Target-URI'), hashlib.sha1(payload).hexdigest()])
except Exception as error:
    end = type(error).__name__
json.dump([found, end], sys.stdout)
"""


def crawls(stet, bench, data, peers, scratch):
    """Records, addresses and payloads beside warcio's, archive by archive; then the pages that gave a text."""
    files = sorted(os.path.join(d, f) for d, _, names in os.walk(os.path.join(data, "warc")) for f in names if "arc" in f.split(".", 1)[-1])
    if not peers:
        return row(f"{len(files)} web archives", "no warcio", note="--peers names a Python that has it")
    bare = lambda uri: (uri or "").replace("%20", " ").strip("<>")
    theirs, ended = {}, []
    for path in files:
        done = subprocess.run([peers, "-c", WARCIO, path], capture_output=True)
        found, end = json.loads(done.stdout) if done.returncode == 0 else ([], "no warcio")
        theirs[path] = [(bare(uri), digest) for uri, digest in found]
        if end:
            ended.append(os.path.basename(path))
    if bench:
        folder = os.path.join(scratch, "records")
        os.mkdir(folder)
        named = [word for path in files for word in ("--archive", path)]
        done = subprocess.run([bench, "--unpack", folder, *named], capture_output=True)
        ours = collections.defaultdict(list)
        for line in done.stdout.decode("utf8", "replace").splitlines():
            part = line.split("\t")
            if len(part) == 4:
                ours[part[0]].append((bare(part[2]), hashlib.sha1(open(part[3], "rb").read()).hexdigest()))
        whole = [path for path in files if os.path.basename(path) not in ended]
        asked = sum(len(theirs[path]) for path in whole)
        addresses = sum((collections.Counter(u for u, _ in theirs[p]) & collections.Counter(u for u, _ in ours[p])).total() for p in whole)
        both = sum((collections.Counter(theirs[p]) & collections.Counter(ours[p])).total() for p in whole)
        more = sum((collections.Counter(ours[p]) - collections.Counter(theirs[p])).total() for p in whole)
        row(f"{len(whole)} web archives: records by address, by SHA-1 of the payload", f"{addresses}, {both} of {asked}", "equal",
            f"{more} that warcio has not; {len(ended)} archives warcio refuses: {' '.join(ended)}")
        for path in whole:
            for uri, digest in (collections.Counter(theirs[path]) - collections.Counter(ours[path])).elements():
                print(f"      {os.path.basename(path)}: missing {uri[:100]} {digest[:10]}")
            for uri, digest in (collections.Counter(ours[path]) - collections.Counter(theirs[path])).elements():
                print(f"      {os.path.basename(path)}: warcio has no {uri[:100]} {digest[:10]}")
    given = asked = 0
    for path in files:
        articles, warnings = run(stet, path)
        urls = {bare(a["url"]) for a in articles}
        said = sum("no article text" in w or "no text" in w for w in warnings)
        asked += len(theirs[path])
        given += min(len(theirs[path]), sum(uri in urls for uri, _ in theirs[path]) + said)
    row("  their pages that give an article, or the warning that there is none", f"{given} of {asked}")


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
    parser.add_argument("--bench", help="stet-bench, which writes the payloads of archives for comparing")
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
        if has("warc"): crawls(options.stet, options.bench, options.data, options.peers, scratch)
        if folder and options.megabytes: big(options.stet, folder, scratch, options.megabytes)
    finally:
        shutil.rmtree(scratch)


main()
