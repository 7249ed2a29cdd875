filedesc://crawl.arc 0.0.0.0 20250305102000 text/plain 64
1 0 MWS
URL IP-address Archive-date Content-type Archive-length

http://civic.example/lorne-harbour 10.0.0.1 20250305102000 text/html 894
HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Grain ship closes Lorne harbour for a day | The Civic</title>
<meta property="og:site_name" content="The Civic"><link rel="canonical" href="http://civic.example/lorne-harbour">
<meta name="author" content="Jane Doe"><meta property="article:published_time" content="2025-03-05T10:20:00Z">
</head><body><article><h1>Grain ship closes Lorne harbour for a day</h1>
<p>LORNE, March 5, 2025 (MWS) - The harbour of Lorne was closed on Wednesday after a grain ship ran aground at its mouth, officials said.</p>
<p>Nobody was hurt, and the crew of nineteen stayed on board while two tugs held the ship against the tide.</p>
<p>&quot;We saw it coming for an hour,&quot; said the pilot, Ane Solheim, who had called the bridge nine times before dawn.</p>
</article></body></html>

