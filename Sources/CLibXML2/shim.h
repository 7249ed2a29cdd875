#ifndef STET_CLIBXML2_SHIM_H
#define STET_CLIBXML2_SHIM_H

// libxml2's tree, its two parsers and the switches that keep them from fetching or printing anything.
// Debian's libxml2 pulls ICU's headers in, which clash with Foundation's own copy of them; nothing here needs them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

// Variadic callbacks do not come through to Swift: parsers report to this one, which says nothing.
static inline void stet_xml_ignore_error(void *context, const char *message, ...) {
    (void)context;
    (void)message;
}

/// Silences libxml2's printing to standard error for the calling thread.
static inline void stet_xml_silence(void) { xmlSetGenericErrorFunc(0, stet_xml_ignore_error); }

/// Bytes as libxml2's parsers want them: no network, no entity expansion, no printing. Of pages nested deeper than 256
/// libxml2 gives nothing unless it is told that they may be big; the caller sees to it that they are not endlessly deep.
static inline xmlDocPtr stet_html_parse(const char *bytes, int length) {
    htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(bytes, length);
    if (context == 0) return 0;
    htmlCtxtUseOptions(context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                    HTML_PARSE_COMPACT | HTML_PARSE_NODEFDTD);
    context->options |= XML_PARSE_HUGE;
    xmlCharEncodingHandlerPtr charset = xmlFindCharEncodingHandler("UTF-8");
    if (charset != 0) {
        xmlSwitchToEncoding(context, charset);
        if (context->input != 0 && context->input->encoding == 0)
            context->input->encoding = xmlStrdup((const xmlChar *)"UTF-8");
    }
    htmlParseDocument(context);
    xmlDocPtr document = context->myDoc;
    context->myDoc = 0;
    htmlFreeParserCtxt(context);
    return document;
}

/// Like `stet_html_parse` for XML, mended where it can be; entities stay unexpanded references.
static inline xmlDocPtr stet_xml_parse(const char *bytes, int length) {
    return xmlReadMemory(bytes, length, 0, "UTF-8",
                         XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET |
                             XML_PARSE_COMPACT | XML_PARSE_NOCDATA);
}

#endif
