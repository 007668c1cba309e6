/// The dates of the latest entries (deb-changelog(5)).
struct ChangelogDateCheck: Check {
    static let weekday = Tag(
        "debian-changelog-has-wrong-day-of-week", .warning, "The date's weekday is another one.",
        advice: "One of the two is a mistake. Take the date from `date -R`.",
        source: "deb-changelog(5)")
    static let invalid = Tag(
        "invalid-date-in-debian-changelog", .error, "The date has a name that is written out.",
        advice: "Weekdays and months have three letters. Take the date from `date -R`.",
        source: "deb-changelog(5); RFC 5322 3.3")
    static let old = Tag(
        "latest-changelog-entry-without-new-date", .error, "The latest entry is not later than the one before.",
        advice: "Its date becomes that of the package's files. Sign the entry anew, with the output of `date -R`.",
        source: "Debian Policy 4.4")

    static let tags = [weekday, invalid, old]

    func check(_ package: CheckedPackage, _ findings: inout Findings) {
        guard let path = package.changelogFile?.path, let entries = package.changelog?.entries,
            let latest = entries.first, let seconds = latest.seconds, let date = LooseDate(latest.date)
        else { return }
        let written = Self.writtenOut(in: latest.date)
        for (name, short) in written {
            findings.add(Self.invalid, "(\(name) -> \(short))", at: path, line: latest.line)
        }
        let right = LooseDate.weekdays[date.rightWeekday]
        if written.isEmpty, latest.date.contains(","), date.weekday != right.prefix(3) {
            findings.add(Self.weekday, "\(date.day) was a \(right)", at: path, line: latest.line)
        }
        if entries.count > 1, let before = entries[1].seconds, seconds <= before, latest.distribution != "UNRELEASED" {
            findings.add(Self.old, at: path, line: latest.line)
        }
    }

    /// Names of days and months of more than three letters, with their short forms.
    private static func writtenOut(in date: String) -> [(name: Substring, short: String)] {
        date.split { !$0.isLetter }.compactMap { word in
            let name = word.lowercased()
            return names.first { name.hasPrefix($0.long) || name == $0.other }.map { (word, $0.short) }
        }
    }

    private static let names: [(long: String, other: String, short: String)] = [
        ("monday", "", "Mon"), ("tues", "", "Tue"), ("wednesday", "", "Wed"), ("thurs", "", "Thu"),
        ("friday", "", "Fri"), ("saturday", "", "Sat"), ("sunday", "", "Sun"), ("january", "", "Jan"),
        ("february", "", "Feb"), ("march", "", "Mar"), ("april", "", "Apr"), ("june", "", "Jun"), ("july", "", "Jul"),
        ("august", "", "Aug"), ("sept", "", "Sep"), ("october", "", "Oct"), ("november", "", "Nov"),
        ("december", "", "Dec"),
    ]
}
