// JSON, written as it comes: begin an object, give a key and its value, end the object.
//
//     JsonWriter json;
//     json.begin_object();
//     json.member("hours", 1.5);
//     json.end_object();
//     json.take();  // "{\n  \"hours\": 1.5\n}\n"
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace pcnload::render {

enum class JsonStyle : std::uint8_t {
    indented,  // two spaces a level, one value a line
    one_line,  // for a line of NDJSON
};

class JsonWriter {
public:
    explicit JsonWriter(JsonStyle style = JsonStyle::indented) : style_(style) {}

    void begin_object() { begin('{'); }
    void end_object() { end('}'); }
    void begin_array() { begin('['); }
    void end_array() { end(']'); }
    void key(std::string_view name);

    // The shortest text that reads back to the same double. One that is not finite is a bug of the
    // caller, and written as null.
    void value(double number);
    void value(bool flag);
    // UTF-8; a byte that is none is written as U+FFFD.
    void value(std::string_view text);
    void value(const char* text) { value(std::string_view(text)); }
    void value(const std::string& text) { value(std::string_view(text)); }
    template <class T>
    requires std::integral<T> &&(!std::same_as<T, bool>)void value(T number) {
        before_value();
        text_ += std::to_string(number);
    }
    // Otherwise a pointer would pass for true.
    template <class T>
    void value(const T* pointer) = delete;
    void null();

    template <class T>
    void member(std::string_view name, const T& contents) {
        key(name);
        value(contents);
    }

    // The text so far with the end of its last line; the writer is then as new.
    std::string take();

private:
    void begin(char bracket);
    void end(char bracket);
    void before_value();
    void new_line();
    void quoted(std::string_view text);

    JsonStyle style_;
    std::string text_;
    std::vector<bool> filled_;  // for each open bracket: whether it holds anything yet
    bool after_key_ = false;
};

}  // namespace pcnload::render
