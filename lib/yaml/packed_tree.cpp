// A node is a tag, its place (where it begins and how long it is), and then
//
//     text in the source   where it begins after the node does, its length
//     text of its own      its length and its bytes
//     a sequence           the number of items, and the items
//     a mapping            the number of entries, and for each its key (a text) and its value
//
// Numbers are seven bits a byte, lowest first; the high bit says that more follow.
#include "yaml/packed_tree.hpp"

#include <stdexcept>

namespace pcnload::yaml {

namespace {

enum class Tag : unsigned char { source_text, own_text, sequence, mapping };

constexpr unsigned low_bits = 0x7FU;
constexpr unsigned more_bit = 0x80U;

class Packer {
public:
    explicit Packer(std::string_view source) : source_(source) {}

    void node(const Node& node) {
        switch (node.kind) {
            case Node::Kind::scalar:
                return text(node.span, node.text, node.text_begin);
            case Node::Kind::sequence:
                head(Tag::sequence, node.span);
                number(static_cast<std::uint32_t>(node.items.size()));
                for (const Node& item : node.items) {
                    this->node(item);
                }
                return;
            case Node::Kind::mapping:
                head(Tag::mapping, node.span);
                number(static_cast<std::uint32_t>(node.entries.size()));
                for (const Entry& entry : node.entries) {
                    key(entry);
                    this->node(entry.value);
                }
        }
    }

    std::string take() { return std::move(bytes_); }

private:
    void key(const Entry& entry) {
        const bool stands = source_.substr(entry.key_span.begin, entry.key.size()) == entry.key;
        text(entry.key_span, entry.key, stands ? entry.key_span.begin : Node::no_offset);
    }

    void text(const SourceSpan& span, const std::string& text, std::uint32_t begin) {
        if (begin == Node::no_offset || begin < span.begin) {
            head(Tag::own_text, span);
            number(static_cast<std::uint32_t>(text.size()));
            bytes_ += text;
            return;
        }
        head(Tag::source_text, span);
        number(begin - span.begin);
        number(static_cast<std::uint32_t>(text.size()));
    }

    void head(Tag tag, const SourceSpan& span) {
        bytes_ += static_cast<char>(tag);
        number(span.begin);
        number(span.end - span.begin);
    }

    void number(std::uint32_t value) {
        for (; value > low_bits; value >>= 7U) {
            bytes_ += static_cast<char>((value & low_bits) | more_bit);
        }
        bytes_ += static_cast<char>(value);
    }

    std::string_view source_;
    std::string bytes_;
};

class Unpacker {
public:
    Unpacker(std::string_view packed, std::string_view source, diagnostics::FileIndex file)
        : packed_(packed), source_(source), file_(file) {}

    void node(Node& node) {
        const Tag tag = head(node.span);
        if (tag == Tag::sequence) {
            node.kind = Node::Kind::sequence;
            node.items.resize(count());
            for (Node& item : node.items) {
                this->node(item);
            }
        } else if (tag == Tag::mapping) {
            node.kind = Node::Kind::mapping;
            node.entries.resize(count());
            for (Entry& entry : node.entries) {
                entry.key = text(head(entry.key_span), entry.key_span, nullptr);
                this->node(entry.value);
            }
        } else {
            node.text = text(tag, node.span, &node.text_begin);
        }
    }

    [[nodiscard]] bool at_end() const { return at_ == packed_.size(); }

private:
    std::string_view text(Tag tag, const SourceSpan& span, std::uint32_t* text_begin) {
        if (tag == Tag::own_text) {
            const std::size_t length = number();
            const std::string_view text = packed_.substr(at_, length);
            at_ += length;
            return text;
        }
        const std::uint32_t begin = span.begin + number();
        if (text_begin != nullptr) {
            *text_begin = begin;
        }
        return source_.substr(begin, number());
    }

    Tag head(SourceSpan& span) {
        const auto tag = static_cast<Tag>(byte());
        span.file = file_;
        span.begin = number();
        span.end = span.begin + number();
        return tag;
    }

    // Every item takes a byte at the least.
    std::size_t count() {
        const std::size_t count = number();
        if (count > packed_.size()) {
            throw std::logic_error("a packed tree is broken");
        }
        return count;
    }

    std::uint32_t number() {
        std::uint32_t value = 0;
        unsigned next = more_bit;
        for (unsigned shift = 0; (next & more_bit) != 0; shift += 7) {
            next = byte();
            value |= (next & low_bits) << shift;
        }
        return value;
    }

    unsigned byte() {
        if (at_ >= packed_.size()) {
            throw std::logic_error("a packed tree is broken");
        }
        return static_cast<unsigned char>(packed_[at_++]);
    }

    std::string_view packed_;
    std::string_view source_;
    diagnostics::FileIndex file_;
    std::size_t at_ = 0;
};

}  // namespace

std::string pack(const Node& root, std::string_view source) {
    Packer packer(source);
    packer.node(root);
    return packer.take();
}

Node unpack(std::string_view packed, std::string_view source, diagnostics::FileIndex file) {
    Unpacker unpacker(packed, source, file);
    Node root;
    unpacker.node(root);
    if (!unpacker.at_end()) {
        throw std::logic_error("a packed tree is broken");
    }
    return root;
}

}  // namespace pcnload::yaml
