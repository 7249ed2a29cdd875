#!/usr/bin/env python3
"""Says of files of wire formats, from the file itself and without stet, what they are and what they hold.

  python3 docs/tools/wire_files.py FOLDER

A file is a `story` (it is well-formed and has a news item with a headline or a text), `other` (well-formed, but a package, a
concept, an event without words, a list of addresses …), `broken` (no XML or JSON; or of the IPTC's own `should_fail`
cases), or `foreign` (a picture, a schema, a recorded HTTP answer). Each item of a story comes with the headlines, the
text, the names of who wrote or sent it, the days and the versions that the file gives: measure_intake.py sets them beside
what stet reads. Nothing but Python's own library is used.
"""
import collections, email, email.header, email.policy, email.utils, html, json, os, re, sys
import xml.etree.ElementTree as ET

OR = "\0"  # between texts of which any will do
Item = collections.namedtuple("Item", "headlines text names days versions")
Verdict = collections.namedtuple("Verdict", "kind why items")


def local(element):
    return element.tag.rsplit("}", 1)[-1].lower() if isinstance(element.tag, str) else ""


def every(root, *names):
    return [e for e in root.iter() if local(e) in names]


def words(element):
    return " ".join("".join(element.itertext()).split())


def texts(root, *names):
    return [t for t in (words(e) for e in every(root, *names)) if t]


def values(root, attribute, *names):
    found = [{k.rsplit("}", 1)[-1].lower(): v for k, v in e.attrib.items()}.get(attribute) for e in every(root, *names)]
    return [v for v in found if v and v.strip()]


def days(raws):
    """The days that dates name, as they are written: 2013-11-21, 20131121T…"""
    found = set()
    for raw in raws:
        m = re.match(r"\s*(\d{4})-?(\d\d)-?(\d\d)", raw or "")
        if m and m.group(1) < "2100":
            found.add("-".join(m.groups()))
    return found


def plain(markup):
    text = re.sub(r"(?is)<(script|style)\b.*?</\1>|<[^>]*>", " ", markup)
    return html.unescape(html.unescape(text)) if "&" in text else text


def paragraphs(root, silent=("media-reference", "media-metadata", "media-producer", "title", "head", "style")):
    """The text of an element without what is no text of the story."""
    out = []

    def walk(e):
        if local(e) in silent:
            return
        out.append(e.text or "")
        for child in e:
            walk(child)
            out.append(" " if local(child) in ("p", "br", "td", "th", "tr", "li", "hl2", "div", "block") else "")
            out.append(child.tail or "")

    walk(root)
    return " ".join("".join(out).split())


def nitf(root):
    head, body = (every(root, "head") or [root])[0], (every(root, "body") or [root])[0]
    headlines = texts(body, "hl1") or texts(body, "hedline") or texts(head, "title")
    content = [c for c in body if local(c) == "body.content"] or every(body, "body.content")
    text = " ".join(paragraphs(c) for c in content).strip() or " ".join(texts(body, "abstract"))
    meta = {m.attrib.get("name", "").lower(): m.attrib.get("content", "") for m in every(head, "meta")}
    names = values(head, "regsrc", "doc-id") + values(head, "holder", "doc.copyright") + texts(root, "distributor") \
        + texts(head, "copyrite.holder") + texts(root, "rights.owner") + values(head, "src-name", "from-src") \
        + [meta[k] for k in ("aap-source", "source", "provider") if meta.get(k)]
    dates = values(head, "norm", "date.issue", "date.release") + values(head, "date.publication", "pubdata") \
        + values(root, "norm", "story.date") + [meta.get("timestamp", "")]
    versions = values(head, "version", "du-key") + values(head, "revision", "du-key")
    return Item(headlines, text, names, days(dates), versions)


def g2(root, message):
    item_meta, meta = (every(root, "itemmeta") or [root])[0], (every(root, "contentmeta") or [root])[0]
    heads = [e for e in every(meta, "headline") if words(e)]
    main = [words(e) for e in heads if "sub" not in (e.attrib.get("role") or "").lower()]
    headlines = main or texts(item_meta, "title")
    text = ""
    names, dates, versions = [], [], []
    for content in every(root, "inlinexml", "inlinedata"):
        inner = every(content, "nitf")
        if inner:
            item = nitf(inner[0])
            found, headlines, names = item.text, headlines or item.headlines, names + item.names
        else:
            body = every(content, "body")
            found = paragraphs(body[0] if body else content)
            found = plain(found) if "<" in found else found
        text = max(text, found, key=len)
    text = text or " ".join(texts(meta, "description"))
    for kind in ("provider", "infosource"):
        for e in every(item_meta, kind) + every(meta, kind):
            names += [v for v in (e.attrib.get("literal"), e.attrib.get("qcode"), e.attrib.get("uri")) if v] + texts(e, "name")
    names += texts(meta, "creditline") + (texts(message, "sender") if message is not None else [])
    dates = texts(item_meta, "versioncreated", "firstcreated") + texts(meta, "contentcreated", "contentmodified") \
        + (texts(message, "sent") if message is not None else [])
    if local(root) == "newsitem" and root.attrib.get("version"):
        versions.append(root.attrib["version"])
    return Item(headlines, text, names, days(dates), versions)


def newsml(root, message):
    contents = [plain(paragraphs(c)) for c in every(root, "datacontent")]
    names = [v for e in every(root, "provider", "source") for v in values(e, "formalname", "party")] + texts(root, "creditline", "providerid")
    dates = texts(root, "thisrevisioncreated", "firstcreated", "dateid")[:2] + texts(message, "dateandtime")
    return Item(texts(root, "headline") or texts(root, "namelabel"), max(contents, key=len, default=""), names, days(dates), texts(root, "revisionid")[:1])


def ritzau(root):
    one = lambda name: texts(root, name)
    text = " ".join(plain(t) for t in one("content"))
    return Item(one("headline"), text, one("origin") or ["Ritzau"], days(one("publishdate")), one("version"))


def feed(root):
    channel = [e.text for e in root.iter() if local(e) == "title"][:1]
    for e in every(root, "item", "entry"):
        own = lambda *names: [words(c) for c in e if local(c) in names and words(c)]
        text = max([plain(t) for t in own("encoded", "content", "description", "summary")], key=len, default="")
        dates = [d for t in own("pubdate") for d in [email.utils.parsedate_to_datetime(t)]] if any("+" in t for t in own("pubdate")) else []
        yield Item(own("title"), text, [c for c in channel if c],
                   days([d.isoformat() for d in dates] + own("updated", "published", "post_date")), [])


def of_xml(raw):
    if _decodes(raw, "utf8"):  # whatever the declaration says
        raw = re.sub(rb"^(<\?xml[^>]*?)encoding\s*=\s*(['\"]).*?\2", rb"\1", raw)
    try:
        root = ET.fromstring(raw)
    except (ET.ParseError, ValueError, LookupError) as error:
        return Verdict("broken", f"no XML: {error}", [])
    name, items = local(root), []
    if name == "nitf":
        items = [nitf(root)]
    elif name == "newsml":
        items = [newsml(e, root) for e in root.iter() if local(e) == "newsitem" and len(e)]
    elif name in ("newsmessage", "newsitem", "contentset", "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem"):
        items = [g2(e, root if name == "newsmessage" else None) for e in root.iter() if local(e) == "newsitem" and len(e)]
        items = [g2(root, None)] if name == "contentset" else items
    elif name in ("rbnews", "xmlnewsqueuedresponse"):
        items = [ritzau(e) for e in every(root, "rbnews")]
    elif name in ("rss", "feed", "rdf"):
        items = list(feed(root))
    items = [i for i in items if i.headlines or i.text]
    return Verdict("story", name, items) if items else Verdict("other", f"XML of {name}, no story in it", [])


def listed(value, key="value"):
    return [v.get(key) for v in value if isinstance(v, dict) and isinstance(v.get(key), str)] if isinstance(value, list) else []


def ninjs(item):
    get = lambda k: item[k] if isinstance(item.get(k), str) and item[k].strip() else None
    item = {k.lower(): v for k, v in item.items()}
    lines = [get("headline")] if get("headline") else listed(item.get("headlines")) or \
        [v for k, v in item.items() if k.startswith("headline_") and isinstance(v, str)] or [get("title")]
    bodies = [v for k, v in item.items() if (k == "body" or k.startswith("body_")) and isinstance(v, str)] + listed(item.get("bodies"))
    described = [v for k, v in item.items() if k.startswith("description_") and "credit" not in k and isinstance(v, str)] + listed(item.get("descriptions"))
    text = OR.join(plain(t) for t in bodies if plain(t).strip()) or OR.join(plain(t) for t in described if plain(t).strip())
    names = [get(k) for k in ("source", "provider", "creditline", "copyrightholder")] \
        + listed(item.get("infosource"), "name") + listed(item.get("infosources"), "name")
    dates = [get(k) for k in ("versioncreated", "contentcreated", "firstcreated")]
    return Item([l for l in lines if l], text, [n for n in names if n], days([d for d in dates if d]), [v for v in [get("version")] if v])


def of_json(raw):
    try:
        data = json.loads(raw)
    except ValueError as error:
        return Verdict("broken", f"no JSON: {error}", [])
    if isinstance(data, dict) and ("$schema" in data or "requests" in data):
        return Verdict("foreign", "a schema or a recorded answer", [])
    inner = data.get("data") if isinstance(data, dict) and isinstance(data.get("data"), dict) else data
    if isinstance(inner, dict):
        inner = next((inner[k] for k in ("items", "item", "_items") if isinstance(inner.get(k), (list, dict))), inner)
    items = [i.get("item", i) if isinstance(i.get("item"), dict) else i for i in (inner if isinstance(inner, list) else [inner]) if isinstance(i, dict)]
    items = [i for i in map(ninjs, items) if i.headlines or i.text]
    return Verdict("story", "ninjs", items) if items else Verdict("other", "JSON without headline and text", [])


MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
MARK = r"(?:(?:REFILE|CORRECTION|REPEAT) )?(?:\d+(?:ST|ND|RD|TH) )?(?:LEAD|ROUNDUP)|REFILE|CORRECTION"


def of_packet(raw):
    text = next(raw.decode(c) for c in ("utf8", "latin1") if _decodes(raw, c))
    if "\x02" not in text:
        return Verdict("broken", "no STX", [])
    head, rest = text.split("\x02", 1)
    body, _, tail = rest.partition("\x03")
    if "\x1f" in head or "\x16" in head:
        marked = [l.strip("^<= \r") for l in body.split("\n") if l.strip().startswith("^")]
        first = [l.strip() for l in re.split(r"\n[^^\n]*\w", body)[0].split("\n")]
        ends = [l[1:-1].strip() for l in first if l.startswith("^") and l.endswith("<")]
        lines = "\n".join(l for l in body.split("\n") if not l.strip().startswith("^"))
        days_ = {f"20{m[2]}-{m[0]}-{m[1]}" for m in re.findall(r"-(\d\d)-(\d\d)-(\d\d) \d{4}GMT", tail)}
        title = [l for l in ends[1:] if not re.match(r"(AP Photo|Eds|By )", l)][:1] or [re.sub(r",.*", "", marked[0]).replace("BC-", "", 1).strip("-")]
        versions = [p.strip() for p in marked[0].split(",")[1:] if not p.strip().isdigit() and p.strip()]
        return Verdict("story", "ANPA 1312", [Item(title, lines.replace("``", '"').replace("''", '"'), ["AP"], days_, versions)])
    lead, lines = [], [l.strip() for l in body.split("\n")]
    at = next((n for n, l in enumerate(lines[:8]) if l.endswith("=")), None)
    if at is not None:
        lead, lines = [l.rstrip("= ") for l in lines[:at + 1] if l.rstrip("= ")], lines[at + 1:]
    versions = [" ".join(l for l in lead if re.fullmatch(MARK, l))]
    title = " ".join(l for l in lead if not re.fullmatch(MARK + r"|[A-Z]{2,15}", l) and not l.startswith("By "))
    cut = next((n for n, l in enumerate(lines) if l.startswith("## ") or l.startswith("# Notebook")), len(lines))
    found = re.findall(r"\b(\d\d)\d{4}(?: GMT)? (\w{3})\w* (\d\d)\b", tail) or re.findall(r"\b(\d\d)\d{4}(?: GMT)? (\w{3})\w* (\d\d)\b", body)
    when = {f"20{y}-{MONTHS.index(m.lower()) + 1:02}-{d}" for d, m, y in found if m.lower() in MONTHS}
    sender = re.findall(r"\b([a-z]{3})\b", head.split("\n")[0])
    return Verdict("story", "IPTC 7901", [Item([title] if title else [], " ".join(lines[:cut]), sender, when, [v for v in versions if v])])


def _decodes(raw, charset):
    try:
        raw.decode(charset)
        return True
    except UnicodeDecodeError:
        return False


def of_mail(raw):
    message = email.message_from_bytes(raw.lstrip(), policy=email.policy.default)
    if not message["from"] or not message["date"]:
        return None
    part = message.get_body(preferencelist=("plain", "html"))
    try:
        text = plain(part.get_content()) if part else ""
    except (LookupError, ValueError):
        text = ""
    when = email.utils.parsedate_to_datetime(str(message["date"]))
    subject = [str(message["subject"])]
    try:  # UTF-8 under another label
        subject.append(subject[0].encode("cp1252").decode("utf8"))
    except UnicodeError:
        pass
    return Verdict("story", "e-mail", [Item(subject, text, [str(message["from"]).split("@")[-1].strip(">")], {when.date().isoformat()}, [])])


def sort(path):
    """What a file is and holds, as a Verdict."""
    raw = open(path, "rb").read()
    body = raw.lstrip(b"\xef\xbb\xbf \t\r\n\0")
    if os.sep + "should_fail" + os.sep in path:
        found = of_json(raw)
        return Verdict("broken", found.why if found.kind == "broken" else "the IPTC says it breaks ninjs", [])
    if body[:2] == b"\xff\xd8" or body[:4] == b"\x89PNG" or os.path.basename(path).startswith("LICENSE"):
        return Verdict("foreign", "a picture or a licence", [])
    if body[:1] in (b"\x01", b"\x16"):
        return of_packet(raw)
    if body[:1] == b"<":
        return of_xml(body if body[:2] == b"<?" else raw)
    if body[:1] in (b"{", b"["):
        return of_json(raw.decode("utf8", "replace"))
    return of_mail(raw) or Verdict("foreign", "nothing known", [])


def pair(items, articles):
    """Each item with the article that is most like it, by headline, text and place; stet may give them in another order."""
    rest = list(articles)
    for item in items:
        def likeness(article):
            fits = judge(item, article)
            return sum(ok * weight for key, weight in (("headline", 2), ("text", 2), ("date", 1)) if key in fits for ok in (fits[key][2],))
        best = max(rest, key=likeness, default=None)
        if best is not None:
            rest.remove(best)
        yield item, best


def letters(text):
    return re.sub(r"\W+|_", "", html.unescape(text or "").lower())


def grams(text, n=3):
    found = re.findall(r"\w+", html.unescape(text).lower())
    return {tuple(found[i:i + n]) for i in range(max(1, len(found) - n + 1))} if found else set()


def is_name(gold, given):
    """Whether two names of a sender are one: by their letters, a part of an address or code, or the initials."""
    a, b = letters(gold), letters(given)
    if not a or not b:
        return False
    initials = "".join(w[0] for w in re.findall(r"\w+", gold.lower()) if w != "the")
    return a in b or b in a or initials.startswith(b)


def judge(item, article):
    """Field → (what the file gives, what stet gives, whether they agree); fields the file does not give are left out."""
    result = {}
    if item.headlines:
        given = letters(article and article["headline"])
        result["headline"] = (item.headlines[0], article and article["headline"],
                              bool(given) and any(given in letters(h) or letters(h) in given for h in item.headlines))
    if item.text.strip():
        have = article["text"] + " " + " ".join(f["value"] for f in article.get("fields", [])) if article else ""

        def shared(text):
            n = min(3, len(re.findall(r"\w+", text))) or 1
            want = grams(text, n)
            return len(want & grams(have, n)) / len(want) if want else 1

        share = max(shared(text) for text in item.text.split(OR))
        result["text"] = (f"{len(item.text)} letters", f"{share:.2f} of it", share >= .9)
    if item.names:
        given = [article[k] for k in ("agency", "relay", "outlet") if article.get(k)] if article else []
        result["agency, source"] = (item.names, given, any(is_name(g, n) for g in item.names for n in given))
    if item.days:
        result["date"] = (sorted(item.days), article and article["published"], bool(article) and article["published"] in item.days)
    if item.versions:
        given = [f["value"] for f in article.get("fields", []) if f["name"] == "version"] if article else []
        result["version"] = (item.versions, given, any(letters(v) in map(letters, given) for v in item.versions))
    return result


def main():
    counts = collections.Counter()
    for folder, _, names in sorted(os.walk(sys.argv[1])):
        for name in sorted(names):
            path = os.path.join(folder, name)
            found = sort(path)
            counts[found.kind] += 1
            print(f"{found.kind:<8} {len(found.items)} {found.why:<40.60} {os.path.relpath(path, sys.argv[1])}")
    print(dict(counts))


if __name__ == "__main__":
    main()
