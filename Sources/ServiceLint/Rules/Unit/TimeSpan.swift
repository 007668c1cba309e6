/// Times as systemd writes them: `10`, `1min 30s`, `1.5h` (systemd.time(7), "Parsing time spans").
enum TimeSpan {
    /// Whether systemd can read it.
    static func isValid(_ text: String) -> Bool { text == "infinity" || seconds(text) != nil }

    /// Its seconds; nil for what cannot be read and for `infinity`.
    static func seconds(_ text: String) -> Double? {
        var rest = text.drop { $0 == " " }
        var sum = 0.0
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            guard let number = Double(digits) else { return nil }
            rest = rest.dropFirst(digits.count).drop { $0 == " " }
            let unit = units.first { rest.hasPrefix($0.name) }
            rest = rest.dropFirst(unit?.name.count ?? 0).drop { $0 == " " }
            sum += number * (unit?.seconds ?? 1)
        }
        return sum
    }

    /// The longer of two that begin alike comes first.
    private static let units: [(name: String, seconds: Double)] = [
        ("seconds", 1), ("second", 1), ("sec", 1), ("s", 1), ("minutes", 60), ("minute", 60), ("months", 2_629_800),
        ("month", 2_629_800), ("msec", 0.001), ("ms", 0.001), ("min", 60), ("m", 60), ("M", 2_629_800),
        ("hours", 3600), ("hour", 3600), ("hr", 3600), ("h", 3600), ("days", 86400), ("day", 86400), ("d", 86400),
        ("weeks", 604_800), ("week", 604_800), ("w", 604_800), ("years", 31_557_600), ("year", 31_557_600),
        ("y", 31_557_600), ("usec", 0.000_001), ("us", 0.000_001), ("μs", 0.000_001), ("µs", 0.000_001),
    ]
}
