/// Numbers as people read them.
enum Quantity {
    /// Bytes in decimal units: `24.9 MB (24,912,345 bytes)` from a thousand on.
    static func bytes(_ count: Int64) -> String {
        let exact = "\(grouped(count)) bytes"
        guard count >= 1_000 else { return exact }
        return "\(short(count)) (\(exact))"
    }

    /// Bytes in decimal units, short: `24.9 MB`.
    static func short(_ count: Int64) -> String {
        var value = Double(count)
        var unit = 0
        let units = ["B", "kB", "MB", "GB", "TB"]
        while value >= 1_000, unit < units.count - 1 {
            value /= 1_000
            unit += 1
        }
        return unit == 0 ? "\(count) B" : "\(tenths(value)) \(units[unit])"
    }

    /// Seconds with one digit behind the point.
    static func seconds(_ seconds: Double) -> String { tenths(seconds) }

    /// Digits in groups of three.
    static func grouped(_ count: Int64) -> String {
        let digits = Array("\(count.magnitude)")
        let groups = stride(from: digits.count % 3 - 3, to: digits.count, by: 3).map {
            String(digits[max(0, $0)..<max(0, $0 + 3)])
        }
        return (count < 0 ? "-" : "") + groups.filter { !$0.isEmpty }.joined(separator: ",")
    }

    private static func tenths(_ value: Double) -> String {
        let tenths = Int64((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
