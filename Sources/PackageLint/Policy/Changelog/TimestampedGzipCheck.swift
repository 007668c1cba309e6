/// The time in a gzip file's header (RFC 1952 2.3.1).
struct TimestampedGzipCheck: Check {
    static let timestamp = Tag(
        "package-contains-timestamped-gzip", .warning, "A gzip file has a time in its header.",
        advice:
            "Two builds then differ, and the package cannot be reproduced. Compress by `gzip -9n`: `n` leaves the time out.",
        source: "RFC 1952 2.3.1; Debian Policy 4.15")

    static let tags = [timestamp]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        let stamped = package.files.all.filter { $0.gzipTime != nil }
        guard !stamped.isEmpty, package.control.unfolded("Multi-Arch") != "same" else { return }
        let released = package.changelog?.entries.first?.seconds ?? 0
        for file in stamped {
            guard let time = file.gzipTime, time > released else { continue }
            findings.add(Self.timestamp, Self.shown(time), at: file.path)
        }
    }

    /// `2025-01-31T12:00:00`, in Greenwich's time.
    private static func shown(_ seconds: Int) -> String {
        let (days, rest) = (seconds / 86_400, seconds % 86_400)
        let two = LooseDate.twoDigits
        let date = CalendarDay(daysSince1970: days)
        return
            "\(date.year)-\(two(date.month))-\(two(date.day))T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
    }
}
