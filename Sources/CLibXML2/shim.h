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

/// What is told of a page while it is read; `context` is handed on to each of them.
typedef struct {
    /// An element begins: its name, and names and values of its attributes in turn up to a null; null without any.
    void (*start)(void *context, const xmlChar *name, const xmlChar **attributes);
    /// The element that began last and has not ended ends.
    void (*end)(void *context, const xmlChar *name);
    /// A piece of text; pieces in a row are one text.
    void (*text)(void *context, const xmlChar *text, int length);
    /// A piece of the inside of a script or a style sheet.
    void (*code)(void *context, const xmlChar *text, int length);
    /// A comment.
    void (*comment)(void *context, const xmlChar *text);
    /// A processing instruction.
    void (*instruction)(void *context, const xmlChar *target, const xmlChar *data);
} stet_html_handler;

/// Reads a page and tells what stands in it, without a tree of libxml2's own. Bytes as libxml2's parsers want them: no
/// network, no entity expansion, no printing. Of pages nested deeper than 256 libxml2 gives nothing unless it is told that
/// they may be big; the caller sees to it that they are not endlessly deep. 0 when there is no memory.
static inline int stet_html_parse(const char *bytes, int length, const stet_html_handler *handler, void *reader) {
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
    // The parser keeps its own stack of names to mend the markup by; it needs nothing of the tree that its standard
    // handlers would build.
    htmlSAXHandlerPtr told = context->sax;
    told->internalSubset = 0;
    told->startDocument = 0;
    told->endDocument = 0;
    told->setDocumentLocator = 0;
    told->reference = 0;
    told->startElement = handler->start;
    told->endElement = handler->end;
    told->characters = handler->text;
    told->ignorableWhitespace = handler->text;
    told->cdataBlock = handler->code;
    told->comment = handler->comment;
    told->processingInstruction = handler->instruction;
    context->userData = reader;
    htmlParseDocument(context);
    context->userData = context;
    htmlFreeParserCtxt(context);
    return 1;
}

/// XML as a tree, mended where it can be; entities stay unexpanded references.
static inline xmlDocPtr stet_xml_parse(const char *bytes, int length) {
    return xmlReadMemory(bytes, length, 0, "UTF-8",
                         XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET |
                             XML_PARSE_COMPACT | XML_PARSE_NOCDATA);
}

#endif
