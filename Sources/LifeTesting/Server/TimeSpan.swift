/// A duration as systemd prints it: “1min 30s”, “10s”, “100ms”, “infinity” (systemd.time(7)).
struct TimeSpan: Equatable {
    /// Its seconds; nil for one that never ends.
    let seconds: Double?

    private static let units: [String: Double] = [
        "us": 1e-6, "ms": 1e-3, "s": 1, "min": 60, "h": 3_600, "d": 86_400, "day": 86_400, "days": 86_400,
        "w": 604_800, "week": 604_800, "weeks": 604_800,
    ]

    /// Reads a duration; nil when it is none.
    init?(_ text: String) {
        guard text != "infinity" else {
            seconds = nil
            return
        }
        var sum = 0.0
        for word in text.split(separator: " ") {
            let digits = word.prefix { $0.isNumber || $0 == "." }
            guard let number = Double(digits), let unit = Self.units[String(word.dropFirst(digits.count))] else {
                return nil
            }
            sum += number * unit
        }
        seconds = sum
    }
}
