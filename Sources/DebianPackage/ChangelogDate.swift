/// The date of a changelog's signature: RFC 5322 with weekday, seconds and offset, as `date -R` writes it.
struct ChangelogDate {
    /// What is wrong with a date, and what would be right.
    struct Fault: Error {
        let problem: String
        let remedy: String
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    let seconds: Int

    init(_ text: Substring) throws(Fault) {
        let words = text.split(separator: " ").map(String.init)
        guard words.count == 6, let weekday = Self.place(of: words[0], in: Self.weekdays, suffix: ","),
            let day = Self.number(words[1], digits: 1...2), let month = Self.place(of: words[2], in: Self.months),
            let year = Self.number(words[3], digits: 4...4), let time = Self.time(words[4]),
            let offset = Self.offset(words[5])
        else {
            throw Fault(
                problem: "“\(text)” is no date", remedy: "write it as `date -R` does: “Fri, 31 Jan 2025 12:00:00 +0000”"
            )
        }
        guard year >= 1970, (1...Self.daysInMonth(month + 1, year)).contains(day) else {
            throw Fault(
                problem: "there is no day “\(words[1...3].joined(separator: " "))”",
                remedy: "write a day of the calendar from 1970 on")
        }
        let days = Self.days(year, month + 1, day)
        // 1970-01-01 was a Thursday, the fourth of the list.
        let right = Self.weekdays[(days + 3) % 7]
        guard Self.weekdays[weekday] == right else {
            throw Fault(
                problem: "that day was no “\(words[0].dropLast())”",
                remedy: "write “\(right), \(words[1...].joined(separator: " "))”")
        }
        seconds = days * 86_400 + time - offset
    }
}

extension ChangelogDate {
    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func place(of word: String, in names: [String], suffix: String = "") -> Int? {
        names.firstIndex { $0 + suffix == word }
    }

    private static func number(_ word: some StringProtocol, digits: ClosedRange<Int>) -> Int? {
        let isNumber = digits.contains(word.utf8.count) && word.utf8.allSatisfy { (48...57).contains($0) }
        return isNumber ? Int(word) : nil
    }

    /// Seconds since midnight; a leap second is read as the first second of the next minute.
    private static func time(_ word: String) -> Int? {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false).map { number($0, digits: 2...2) }
        guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2],
            hour < 24, minute < 60, second <= 60
        else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    /// Seconds east of Greenwich.
    private static func offset(_ word: String) -> Int? {
        guard let sign = word.first, sign == "+" || sign == "-", let digits = number(word.dropFirst(), digits: 4...4),
            digits / 100 <= 14, digits % 100 < 60
        else { return nil }
        let seconds = digits / 100 * 3600 + digits % 100 * 60
        return sign == "-" ? -seconds : seconds
    }

    private static func daysInMonth(_ month: Int, _ year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Days since 1970-01-01 in the Gregorian calendar, from whole 400-year cycles that begin in March.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let yearOfCycle = shifted % 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
        return shifted / 400 * 146_097 + dayOfCycle - 719_468
    }
}
