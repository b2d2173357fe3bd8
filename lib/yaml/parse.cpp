#include "yaml/parse.hpp"

#include "yaml/byte_offsets.hpp"
#include "yaml/character_check.hpp"
#include "yaml/syntax_fault.hpp"

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include <yaml.h>

namespace pcnload::yaml {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using diagnostics::FileIndex;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t longest_shown = 60;

// The keys of a mapping that is being read: a large one is not searched from the start each time.
class Keys {
public:
    // The entry that has the key already, or nothing.
    const Entry* add(const Node& mapping, const std::string& key) {
        if (mapping.entries.size() < small) {
            return mapping.find(key);
        }
        for (; known_ < mapping.entries.size(); ++known_) {
            index_.emplace(mapping.entries[known_].key, known_);
        }
        const auto place = index_.find(key);
        return place == index_.end() ? nullptr : &mapping.entries[place->second];
    }

private:
    static constexpr std::size_t small = 64;
    std::unordered_map<std::string, std::size_t> index_;
    std::size_t known_ = 0;
};

struct EventDeleter {
    void operator()(yaml_event_t* event) const { yaml_event_delete(event); }
};

// One parse: pulls events and builds nodes, and stops at the first thing that breaks the document.
class Parser {
public:
    Parser(std::string_view text, std::uint32_t skipped, FileIndex file, Diagnostics& diagnostics)
        : text_(text), skipped_(skipped), file_(file), diagnostics_(diagnostics), offsets_(text) {
        yaml_parser_initialize(&parser_);
        yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()),
                                     text.size());
    }
    ~Parser() { yaml_parser_delete(&parser_); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    std::optional<Node> document();

private:
    bool next();
    bool node(Node& into, int depth);
    bool scalar(Node& into);
    bool sequence(Node& into, int depth);
    bool mapping(Node& into, int depth);
    bool entry(Node& into, Keys& keys, int depth);
    void keep(Node& into, Keys& keys, Entry entry);
    void refuse_properties();
    void refuse_alias();
    void refuse_token(Code code, char mark, std::string_view name, std::string hint);
    SourceSpan token_at(char mark);
    SourceSpan character_at(const yaml_mark_t& mark);
    bool fail(Code code, SourceSpan span, std::string message, std::string hint = {});
    bool fail_on_syntax();
    SourceSpan span(const yaml_mark_t& begin, const yaml_mark_t& end);
    SourceSpan event_span() { return span(event_.start_mark, event_.end_mark); }

    std::string_view text_;
    std::uint32_t skipped_;  // bytes of a byte-order mark before the text
    FileIndex file_;
    Diagnostics& diagnostics_;
    ByteOffsets offsets_;
    yaml_parser_t parser_{};
    yaml_event_t event_{};
    std::unique_ptr<yaml_event_t, EventDeleter> live_;  // owns what event_ points to
    int nodes_ = 0;
    std::set<std::string> aliases_;  // told of
};

SourceSpan Parser::span(const yaml_mark_t& begin, const yaml_mark_t& end) {
    const std::uint32_t first = offsets_.bytes(begin.index);
    std::uint32_t last = std::max(first, offsets_.bytes(end.index));
    while (last > first && (text_[last - 1] == ' ' || text_[last - 1] == '\n' ||
                            text_[last - 1] == '\r' || text_[last - 1] == '\t')) {
        --last;
    }
    return {file_, first + skipped_, last + skipped_};
}

bool Parser::fail(Code code, SourceSpan span, std::string message, std::string hint) {
    diagnostics_.add({code, std::move(message), span, std::move(hint), {}});
    return false;
}

// `*` and `&` that no name follows are mostly meant as text.
bool Parser::fail_on_syntax() {
    const std::string_view context = parser_.context != nullptr ? parser_.context : "";
    if (context == "while scanning an alias" || context == "while scanning an anchor") {
        return fail(Code::anchor_or_alias, span(parser_.context_mark, parser_.problem_mark),
                    "anchors and aliases are refused",
                    "a text that begins with `*` or `&` needs quotes, as in \"*\"");
    }
    const std::string_view problem = parser_.problem != nullptr ? parser_.problem : "";
    const SourceSpan noticed = character_at(parser_.problem_mark);
    const std::string_view before = text_.substr(0, noticed.begin - skipped_);
    SyntaxFault fault =
        syntax_fault(context, problem, before.substr(before.find_last_of("\r\n") + 1),
                     text_.substr(before.size()));
    const SourceSpan begun = character_at(parser_.context_mark);
    std::vector<diagnostics::Label> labels;
    if (!fault.other.empty() && begun.begin < noticed.begin) {
        labels.push_back({fault.at_context ? noticed : begun, std::move(fault.other)});
    }
    diagnostics_.add({Code::bad_syntax, std::move(fault.message),
                      fault.at_context ? begun : noticed, std::move(fault.hint),
                      std::move(labels)});
    return false;
}

// The character at a mark; nothing of the line's end.
SourceSpan Parser::character_at(const yaml_mark_t& mark) {
    const std::uint32_t begin = offsets_.bytes(mark.index);
    const bool shown = begin < text_.size() && text_[begin] != '\n' && text_[begin] != '\r';
    const std::uint32_t end = shown ? offsets_.bytes(mark.index + 1) : begin;
    return {file_, begin + skipped_, end + skipped_};
}

// A property's own token: what an anchor, alias or tag is written as.
SourceSpan Parser::token_at(char mark) {
    const SourceSpan all = event_span();
    const std::string_view text = text_.substr(all.begin - skipped_, all.end - all.begin);
    const std::size_t begin = text.find(mark);
    if (begin == std::string_view::npos) return all;
    const std::size_t end = std::min(text.find_first_of(" \t\r\n,[]{}", begin), text.size());
    return {file_, all.begin + static_cast<std::uint32_t>(begin),
            all.begin + static_cast<std::uint32_t>(end)};
}

bool Parser::next() {
    live_.reset();
    if (yaml_parser_parse(&parser_, &event_) == 0) {
        return fail_on_syntax();
    }
    live_.reset(&event_);
    return true;
}

// Anchors and tags may stand on any node.
void Parser::refuse_properties() {
    const unsigned char* anchor = nullptr;
    const unsigned char* tag = nullptr;
    if (event_.type == YAML_SCALAR_EVENT) {
        anchor = event_.data.scalar.anchor;
        tag = event_.data.scalar.tag;
    } else if (event_.type == YAML_SEQUENCE_START_EVENT) {
        anchor = event_.data.sequence_start.anchor;
        tag = event_.data.sequence_start.tag;
    } else if (event_.type == YAML_MAPPING_START_EVENT) {
        anchor = event_.data.mapping_start.anchor;
        tag = event_.data.mapping_start.tag;
    }
    if (anchor != nullptr) {
        refuse_token(Code::anchor_or_alias, '&', "a YAML anchor",
                     "write the value without it; a text that begins with `&` needs quotes");
    }
    if (tag != nullptr) {
        refuse_token(Code::tag, '!', "a YAML tag",
                     "write the value without it; a text that begins with `!` needs quotes");
    }
}

void Parser::refuse_token(Code code, char mark, std::string_view name, std::string hint) {
    const SourceSpan span = token_at(mark);
    const std::string_view token = text_.substr(span.begin - skipped_, span.end - span.begin);
    fail(code, span,
         "`" + std::string(token.substr(0, longest_shown)) + "` is " + std::string(name) +
             ", which is not allowed",
         std::move(hint));
}

// Once for each name: aliases of one value are one idea, and an alias bomb holds thousands.
void Parser::refuse_alias() {
    if (aliases_.insert(reinterpret_cast<const char*>(event_.data.alias.anchor)).second) {
        refuse_token(Code::anchor_or_alias, '*', "a YAML alias",
                     "write the value out here, or name it as an assumption");
    }
}

bool Parser::scalar(Node& into) {
    const auto& data = event_.data.scalar;
    into.text.assign(reinterpret_cast<const char*>(data.value), data.length);
    into.span = event_span();
    const std::uint32_t quote = data.style == YAML_PLAIN_SCALAR_STYLE ? 0 : 1;
    const std::uint32_t begin = into.span.begin - skipped_ + quote;
    if (text_.substr(std::min<std::size_t>(begin, text_.size()), into.text.size()) == into.text) {
        into.text_begin = begin + skipped_;
    }
    // What stands in the file itself was checked before; escapes may bring more in.
    if (into.text_begin == Node::no_offset && find_bad_character(into.text)) {
        fail(Code::control_character, into.span, "this text holds a control or invisible character",
             "leave the escape out");
    }
    return true;
}

bool Parser::sequence(Node& into, int depth) {
    into.kind = Node::Kind::sequence;
    const yaml_mark_t begin = event_.start_mark;
    while (next()) {
        if (event_.type == YAML_SEQUENCE_END_EVENT) {
            into.span = span(begin, event_.end_mark);
            return true;
        }
        if (!node(into.items.emplace_back(), depth + 1)) {
            return false;
        }
    }
    return false;
}

void Parser::keep(Node& into, Keys& keys, Entry entry) {
    if (entry.key == "<<") {
        fail(Code::merge_key, entry.key_span, "`<<` is a YAML merge key, which is not allowed",
             "write the keys out where they are needed");
        return;
    }
    if (const Entry* first = keys.add(into, entry.key)) {
        diagnostics_.add({Code::duplicate_key,
                          "the key `" + entry.key + "` stands twice",
                          entry.key_span,
                          "keep one of them",
                          {{first->key_span, "it stands here first"}}});
        return;
    }
    if (entry.value.is_scalar() && entry.value.span.begin >= entry.value.span.end) {
        entry.value.span = entry.key_span;  // an empty value has no place of its own
    }
    into.entries.push_back(std::move(entry));
}

bool Parser::entry(Node& into, Keys& keys, int depth) {
    Node key;
    Entry entry;
    if (!node(key, depth + 1) || !next() || !node(entry.value, depth + 1)) {
        return false;
    }
    if (!key.is_scalar() || key.text.empty()) {
        fail(Code::complex_key, key.span, "a key is a single word",
             "write `key: value`, with one key a line");
        return true;
    }
    entry.key = std::move(key.text);
    entry.key_span = key.span;
    keep(into, keys, std::move(entry));
    return true;
}

bool Parser::mapping(Node& into, int depth) {
    into.kind = Node::Kind::mapping;
    const yaml_mark_t begin = event_.start_mark;
    Keys keys;
    while (next()) {
        if (event_.type == YAML_MAPPING_END_EVENT) {
            into.span = span(begin, event_.end_mark);
            return true;
        }
        if (!entry(into, keys, depth)) {
            return false;
        }
    }
    return false;
}

bool Parser::node(Node& into, int depth) {
    if (++nodes_ > most_nodes) {
        return fail(Code::too_many_nodes, event_span(), "the file has over 100,000 values",
                    "split it; profiles of many networks go into a CSV file");
    }
    if (depth > deepest_level) {
        return fail(Code::too_deep, event_span(), "the file is nested over 64 levels deep",
                    "look for a bracket that is never closed");
    }
    refuse_properties();
    switch (event_.type) {
        case YAML_SCALAR_EVENT:
            return scalar(into);
        case YAML_SEQUENCE_START_EVENT:
            return sequence(into, depth);
        case YAML_MAPPING_START_EVENT:
            return mapping(into, depth);
        case YAML_ALIAS_EVENT:
            into.span = event_span();
            refuse_alias();
            return true;
        default:
            return fail(Code::bad_syntax, event_span(), "this is not YAML that can be read");
    }
}

std::optional<Node> Parser::document() {
    const std::size_t errors_before = diagnostics_.errors_told();
    if (!next() || !next()) {  // the start of the stream, the start of the document
        return std::nullopt;
    }
    if (event_.type == YAML_STREAM_END_EVENT) {
        fail(Code::empty_document, {file_, skipped_, skipped_}, "the file is empty",
             "write what it is for, or delete it");
        return std::nullopt;
    }
    Node root;
    if (!next() || !node(root, 1) || !next() || !next()) {
        return std::nullopt;
    }
    if (event_.type != YAML_STREAM_END_EVENT) {
        fail(Code::several_documents, event_span(), "the file holds several documents",
             "one idea a file: put each into a file of its own");
    }
    return diagnostics_.errors_told() == errors_before ? std::optional(std::move(root))
                                                       : std::nullopt;
}

bool characters_are_good(std::string_view text, std::uint32_t skipped, FileIndex file,
                         Diagnostics& diagnostics) {
    const auto problem = find_bad_character(text);
    if (!problem) {
        return true;
    }
    const SourceSpan span{file, problem->begin + skipped, problem->end + skipped};
    if (problem->fault == CharacterFault::not_utf8) {
        diagnostics.add({Code::bad_encoding,
                         "the file is not UTF-8 here",
                         span,
                         "save it as UTF-8 in your editor",
                         {}});
    } else {
        diagnostics.add({Code::control_character,
                         problem->fault == CharacterFault::control
                             ? "a control character stands here"
                             : "an invisible character stands here",
                         span,
                         "delete it",
                         {}});
    }
    return false;
}

}  // namespace

std::optional<Node> parse(std::string_view text, FileIndex file, Diagnostics& diagnostics) {
    if (text.size() > largest_file) {
        diagnostics.add({Code::file_too_large,
                         "the file is over 16 MiB",
                         {file, 0, 0},
                         "split it; profiles of many networks go into a CSV file",
                         {}});
        return std::nullopt;
    }
    const std::uint32_t skipped = text.starts_with(byte_order_mark) ? 3 : 0;
    text.remove_prefix(skipped);
    if (!characters_are_good(text, skipped, file, diagnostics)) {
        return std::nullopt;
    }
    return Parser(text, skipped, file, diagnostics).document();
}

}  // namespace pcnload::yaml
