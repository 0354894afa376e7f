#include "motion/live_link_face.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <istream>
#include <numbers>
#include <optional>
#include <ostream>
#include <string_view>

#include "core/error.h"
#include "motion/eyes.h"

namespace ditto {
namespace {

using namespace arkit;

constexpr double kRate = 25, kDay = 24 * 3600;
constexpr double kLongestGap = 60;  ///< seconds that rows are made up for between two lines
constexpr std::size_t kLongestLine = 1 << 16;
constexpr int kColumns = 61;
constexpr float kRadian = std::numbers::pi_v<float> / 180;  ///< radians in a degree

/// The app's order of shapes: ARKit's, but for two pairs.
std::array<Blendshape, kBlendshapeCount> app_order() {
    std::array<Blendshape, kBlendshapeCount> order;
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<Blendshape>(i);
    std::swap(order[JawLeft], order[JawRight]);
    std::swap(order[MouthLeft], order[MouthRight]);
    return order;
}

std::string capitalised(std::string_view name) {
    std::string text(name);
    text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    return text;
}

void write_timecode(std::ostream& out, std::size_t frame) {
    const auto seconds = frame / static_cast<std::size_t>(kRate);
    std::array<char, 64> text;
    std::snprintf(text.data(), text.size(), "%02zu:%02zu:%02zu:%02zu.000", seconds / 3600,
                  seconds / 60 % 60, seconds % 60, frame % static_cast<std::size_t>(kRate));
    out << text.data();
}

void write_value(std::ostream& out, float value) {
    std::array<char, 32> text;
    std::snprintf(text.data(), text.size(), ",%.10f", static_cast<double>(value));
    out << text.data();
}

std::vector<std::string_view> cells_of(std::string_view line) {
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    std::vector<std::string_view> cells;
    for (std::size_t start = 0; start <= line.size();) {
        const auto end = std::min(line.find(',', start), line.size());
        cells.push_back(line.substr(start, end - start));
        start = end + 1;
    }
    return cells;
}

std::optional<double> number_of(std::string_view text) {
    double value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = failed == std::errc() && end == text.data() + text.size();
    return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Where a column of the table goes to in a row of motion.
struct Column {
    std::size_t cell = 0, to = 0;
    float scale = 1;
};

struct Timecode {
    double seconds = 0, frame = 0;  ///< whole seconds of the day, and frames behind them
};

/// A frame as the app recorded it.
struct Recorded {
    int line = 0;
    Timecode time;
    std::array<float, kSize> row{};
};

[[noreturn]] void fail_at(const std::string& where, int line, const std::string& what) {
    throw Error(ErrorKind::BadInput, where + ": line " + std::to_string(line) + " " + what);
}

/// Reads the table line by line.
class Table {
  public:
    Table(std::istream& in, const std::string& where) : in_(in), where_(where) { read_header(); }

    /// The next frame that has shapes, or nothing at the end.
    std::optional<Recorded> next();

    [[noreturn]] void fail(const std::string& what) const { fail_at(where_, number_, what); }

  private:
    void read_header();
    bool read_line();
    Timecode timecode(std::string_view text) const;

    std::istream& in_;
    const std::string& where_;
    std::string line_;
    int number_ = 0;
    std::size_t cells_ = 0, time_cell_ = 0;
    std::vector<Column> columns_;
};

bool Table::read_line() {
    line_.clear();
    int c = 0;
    while ((c = in_.get()) != std::char_traits<char>::eof() && c != '\n') {
        line_.push_back(static_cast<char>(c));
        if (line_.size() > kLongestLine) fail("is too long; is this a table?");
    }
    ++number_;
    return !line_.empty() || c == '\n';
}

/// The column's place in a row of motion; nothing for one that says nothing more (the eyes' angles
/// are in the shapes as well).
std::optional<Column> column_of(std::string_view name, std::size_t cell) {
    if (name == "HeadYaw") return Column{cell, kYaw, -1 / kRadian};
    if (name == "HeadPitch") return Column{cell, kPitch, -1 / kRadian};
    if (name == "HeadRoll") return Column{cell, kRoll, 1 / kRadian};
    for (std::size_t i = 0; i < kBlendshapeCount; ++i)
        if (capitalised(names()[i]) == capitalised(name)) return Column{cell, kHeadSize + i, 1};
    return std::nullopt;
}

void Table::read_header() {
    const bool there = read_line();
    // Spreadsheets begin UTF-8 with a byte order mark.
    if (line_.starts_with("\xEF\xBB\xBF")) line_.erase(0, 3);
    const auto cells = there ? cells_of(line_) : std::vector<std::string_view>();
    cells_ = cells.size();
    const auto time = std::ranges::find(cells, "Timecode");
    if (time == cells.end())
        fail("does not name the columns Live Link Face writes: Timecode is missing");
    time_cell_ = static_cast<std::size_t>(time - cells.begin());
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (!cells[i].empty())
            if (const auto column = column_of(cells[i], i)) columns_.push_back(*column);
    for (std::size_t shape = 0; shape < kBlendshapeCount; ++shape) {
        const auto goes_there = [&](const Column& c) { return c.to == kHeadSize + shape; };
        if (std::ranges::count_if(columns_, goes_there) != 1)
            fail("does not name the column " + capitalised(names()[shape]) + " once");
    }
}

Timecode Table::timecode(std::string_view text) const {
    std::array<double, 4> parts{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto end = i + 1 < parts.size() ? text.find(':') : text.size();
        const auto number = end == text.npos ? std::nullopt : number_of(text.substr(0, end));
        constexpr std::array kMost{24.0, 60.0, 60.0, 60.0};
        if (!number || *number < 0 || *number >= kMost[i])
            fail("has no timecode of hours:minutes:seconds:frames");
        parts[i] = *number;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return {std::floor(parts[0]) * 3600 + std::floor(parts[1]) * 60 + std::floor(parts[2]),
            parts[3]};
}

std::optional<Recorded> Table::next() {
    while (read_line()) {
        const auto cells = cells_of(line_);
        if (cells.size() < cells_) continue;  // no face was seen
        Recorded frame{.line = number_, .time = timecode(cells[time_cell_])};
        for (const Column& column : columns_) {
            const auto value = number_of(cells[column.cell]);
            if (!value) fail("has no number in cell " + std::to_string(column.cell + 1));
            const float scaled = static_cast<float>(*value) * column.scale;
            frame.row[column.to] = column.to < kHeadSize ? std::clamp(scaled, -90.0f, 90.0f)
                                                         : std::clamp(scaled, 0.0f, 1.0f);
        }
        return frame;
    }
    return std::nullopt;
}

/// The frame rate that numbers frames up to the largest one seen.
double rate_of(const std::vector<Recorded>& frames) {
    double most = 0;
    for (const Recorded& frame : frames) most = std::max(most, std::floor(frame.time.frame));
    for (const double rate : {24.0, 25.0, 30.0})
        if (most < rate) return rate;
    return 60;
}

/// Seconds of each frame from the first one.
std::vector<double> times_of(const std::vector<Recorded>& frames, const std::string& where) {
    const double rate = rate_of(frames);
    std::vector<double> times;
    double first = 0, last = 0, days = 0;
    for (const Recorded& frame : frames) {
        double time = frame.time.seconds + frame.time.frame / rate + days;
        if (times.empty()) first = last = time;
        if (time < last - kDay / 2) {  // past midnight
            days += kDay;
            time += kDay;
        }
        if (time < last || time - last > kLongestGap || time - first > kDay)
            fail_at(where, frame.line,
                    "comes after times that go back or jump; cut the take there");
        times.push_back(time - first);
        last = time;
    }
    return times;
}

}  // namespace

void write_live_link_face(std::ostream& out, const Motion& motion) {
    const auto order = app_order();
    out << "Timecode,BlendShapeCount";
    for (const Blendshape shape : order) out << ',' << capitalised(names()[shape]);
    out << ",HeadYaw,HeadPitch,HeadRoll,LeftEyeYaw,LeftEyePitch,LeftEyeRoll,RightEyeYaw,"
           "RightEyePitch,RightEyeRoll\n";
    for (std::size_t i = 0; i < motion.rows(); ++i) {
        const auto row = motion.row(i);
        write_timecode(out, i);
        out << ',' << kColumns;
        for (const Blendshape shape : order) write_value(out, row[kHeadSize + shape]);
        write_value(out, -row[kYaw] * kRadian);
        write_value(out, -row[kPitch] * kRadian);
        write_value(out, row[kRoll] * kRadian);
        const auto [yaw, pitch] = gaze_of(row);
        for (int eye = 0; eye < 2; ++eye) {
            write_value(out, -yaw * kRadian);
            write_value(out, -pitch * kRadian);
            write_value(out, 0);
        }
        out << '\n';
    }
}

Motion read_live_link_face(std::istream& in, const std::string& where) {
    Table table(in, where);
    std::vector<Recorded> frames;
    while (auto frame = table.next()) frames.push_back(*frame);
    if (frames.empty()) table.fail("is the last, and no line shows a face");
    const auto times = times_of(frames, where);
    Motion motion;
    const auto count = static_cast<std::size_t>(std::floor(times.back() * kRate + 1e-6)) + 1;
    for (std::size_t i = 0, at = 0; i < count; ++i) {
        const double time = static_cast<double>(i) / kRate;
        while (at + 2 < times.size() && times[at + 1] <= time) ++at;
        const std::size_t next = std::min(at + 1, times.size() - 1);
        const double span = times[next] - times[at];
        const auto share =
            static_cast<float>(span > 0 ? std::clamp((time - times[at]) / span, 0.0, 1.0) : 0.0);
        for (std::size_t k = 0; k < kSize; ++k)
            motion.values.push_back(std::lerp(frames[at].row[k], frames[next].row[k], share));
    }
    return motion;
}

}  // namespace ditto
